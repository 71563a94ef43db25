import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report, writeReports } from './reports.ts'
import { finished, run, start, temporaryFolder } from './run-cli.ts'

const exported = async (folder: string, ledger = 'counterclaim.ledger'): Promise<string> =>
  (await run(['export', '--format', 'jsonl', '--ledger', ledger], folder)).out

describe('ingest', () => {
  it('takes in a folder, and the second time knows every file', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 30)
    const first = await run(['ingest', 'reports'], folder)
    expect(first.code, first.error).toBe(0)
    expect(first.error).toContain('30 files')
    expect(first.error).toContain('30 new, 0 known')
    const second = await run(['ingest', 'reports'], folder)
    expect(second.error).toContain('0 new, 30 known')
  })

  it('gives the same bytes whatever the order and the batches in which files came', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'all'), 0, 40)
    const files = readdirSync(join(folder, 'all'))
    await run(['ingest', 'all', '--ledger', 'once.ledger'], folder)
    mkdirSync(join(folder, 'piecemeal', 'all'), { recursive: true })
    const shuffled = [...files].sort((a, b) => hashOf(a).localeCompare(hashOf(b)))
    for (let i = 0; i < shuffled.length; i += 7) {
      for (const file of shuffled.slice(i, i + 7))
        copyFileSync(join(folder, 'all', file), join(folder, 'piecemeal', 'all', file))
      await run(['ingest', 'piecemeal/all', '--ledger', 'pieces.ledger'], folder)
    }
    const once = await exported(folder, 'once.ledger')
    expect(once.length).toBeGreaterThan(10_000)
    expect(await exported(folder, 'pieces.ledger')).toBe(once)
  })

  it('recognises the same bytes under another name as one article with two paths', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 1)
    copyFileSync(join(folder, 'reports/report-0000.txt'), join(folder, 'reports/again.txt'))
    await run(['ingest', 'reports'], folder)
    const articles = (await run(['articles', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ uri: 'again.txt', uris: ['again.txt', 'report-0000.txt'] })
  })

  it('reads standard input with what the user says of it', async () => {
    const folder = temporaryFolder()
    const given = ['--outlet', 'Hask Courier', '--published', '2031-05-03', '--url', 'https://hask.example/7']
    const { code, error } = await run(['ingest', '-', ...given], folder, report(7))
    expect(code, error).toBe(0)
    const article = JSON.parse((await run(['articles', '--json'], folder)).out)
    expect(article).toMatchObject({ outlet: 'Hask Courier', published: '2031-05-03' })
    expect(article.metadataFrom).toMatchObject({ outlet: 'given', published: 'given' })
  })

  it('keeps the bytes as they came', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'reports'))
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(report(3).replaceAll('\n', '\r\n')),
    ])
    writeFileSync(join(folder, 'reports/crlf.txt'), bytes)
    await run(['ingest', 'reports'], folder)
    const article = JSON.parse((await run(['articles', '--json'], folder)).out)
    expect(article.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(article.text).toBe(bytes.toString('utf8').replace('\ufeff', ''))
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('ends with 1 and a remedy where a named path is not there, and reads the rest', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 2)
    const { code, error } = await run(['ingest', 'nowhere', 'reports'], folder)
    expect(code).toBe(1)
    expect(error).toContain('nowhere')
    expect(error).toContain('2 new')
  })

  it('stops cleanly at Ctrl-C, says how to go on, and goes on', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 500)
    const child = start(['ingest', 'reports', '--print-stored'], folder)
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, error, out } = await finished(child)
    expect(code, error).toBe(130)
    expect(error).toContain('run the same command to go on')
    expect(out.trim().split('\n').length).toBeLessThan(500)
    const rest = await run(['ingest', 'reports'], folder)
    expect(rest.code).toBe(0)
    expect((await run(['articles', '--json'], folder)).out.trim().split('\n')).toHaveLength(500)
  })

  it('lets two ingests at once both finish, with every article there once', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 60)
    writeReports(join(folder, 'others'), 40, 100)
    const both = [start(['ingest', 'reports'], folder), start(['ingest', 'others'], folder)].map(finished)
    for (const { code, error } of await Promise.all(both)) expect(code, error).toBe(0)
    const articles = (await run(['articles', '--json'], folder)).out.trim().split('\n')
    expect(articles).toHaveLength(100)
    expect((await run(['verify'], folder)).code).toBe(0)
    await run(['ingest', 'reports', 'others', '--ledger', 'one.ledger'], folder)
    expect(await exported(folder)).toBe(await exported(folder, 'one.ledger'))
  })
})

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
