import type { ChildProcess } from 'node:child_process'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listeningFault } from '../../src/cli/commands/serve.ts'
import { writeReports } from './reports.ts'
import { finished, run, start, temporaryFolder } from './run-cli.ts'

async function ledgerFolder(): Promise<string> {
  const folder = temporaryFolder()
  writeReports(join(folder, 'reports'), 0, 1)
  await run(['ingest', 'reports'], folder)
  return folder
}

/** The URL that a starting server prints. */
const urlOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', data => {
      out += data
      const [url] = /http:\S+/.exec(out) ?? []
      if (url !== undefined) resolve(url)
    })
    child.on('close', () => reject(new Error(`ended: ${out}`)))
  })

const statusOf = (port: string, host: string, token = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}`, authorization: `Bearer ${token}` }
    request({ host: '127.0.0.1', port, headers }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('`serve`', () => {
  it('on all addresses answers to every one that the machine has, and to its name', async () => {
    const child = start(['serve', '--host', '0.0.0.0', '--port', '0'], await ledgerFolder())
    const end = finished(child)
    const { port, searchParams } = new URL(await urlOf(child))
    const token = searchParams.get('token') ?? ''
    const own = Object.values(networkInterfaces()).flatMap(list => list ?? [])
    const hosts = own.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
    for (const host of [...hosts, hostname()]) expect(await statusOf(port, host, token), host).toBe(200)
    expect(await statusOf(port, 'evil.example', token)).toBe(421)
    expect(await statusOf(port, hostname())).toBe(401)
    child.kill('SIGINT')
    expect((await end).code).toBe(0)
  })

  it('takes reports in, unless it was told to let nobody change the ledger', async () => {
    const folder = await ledgerFolder()
    for (const [args, status] of [
      [[], 202],
      [['--read-only'], 403],
    ] as const) {
      const child = start(['serve', '--port', '0', ...args], folder)
      const end = finished(child)
      const form = new FormData()
      form.append('file', new Blob(['The mayor of Tolmin denied that the bridge was closed.']), 'mayor.txt')
      form.append('given', '[{"name":"mayor.txt","published":"2031-03-04"}]')
      const url = new URL('/api/import', await urlOf(child))
      const answer = await fetch(url, { method: 'POST', headers: { 'x-counterclaim': '1' }, body: form })
      expect(answer.status).toBe(status)
      const running = async (): Promise<boolean> =>
        ((await (await fetch(url)).json()) as { running: boolean }).running
      while (await running()) await new Promise(resolve => setTimeout(resolve, 50))
      child.kill('SIGINT')
      expect((await end).code).toBe(0)
    }
    const { out } = await run(['articles'], folder)
    expect(out).toContain('2031-03-04')
  })

  it('says what a port is, where one is none', async () => {
    const folder = temporaryFolder()
    for (const port of ['99999', 'abc', '-1', '80.5', '0x50', '']) {
      const { code, error } = await run(['serve', `--port=${port}`], folder)
      expect(code, error).toBe(2)
      expect(error).toContain('0 to 65535')
    }
  })

  it('says of a port in use to take another port, not another address', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise(resolve => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, error } = await run(['serve', '--port', port], await ledgerFolder())
    expect(code).toBe(2)
    expect(error).toContain('in use')
    expect(error).toContain('--port')
    expect(error).not.toContain('--host')
  })

  it('says of an address of another machine which ones this one has', async () => {
    const { code, error } = await run(
      ['serve', '--host', '203.0.113.77', '--port', '0'],
      await ledgerFolder(),
    )
    expect(code).toBe(2)
    expect(error).toContain('no such address')
    expect(error).toMatch(/--host: .*127\.0\.0\.1/)
  })

  it('takes an empty address for a slip, not for all addresses', async () => {
    const { code, error } = await run(['serve', '--host', '', '--port', '0'], temporaryFolder())
    expect(code).toBe(2)
    expect(error).toContain('--host names no address')
  })

  it('tells a low port, which needs rights, from one that the system keeps back', () => {
    expect(listeningFault('EACCES', 80)?.join(' ')).toContain('1024')
    expect(listeningFault('EACCES', 8137)?.join(' ')).not.toContain('1024')
    expect(listeningFault('EIO', 80)).toBeNull()
  })
})
