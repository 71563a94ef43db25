import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { hostNamed, urlHost } from '../../src/api/hosts.ts'
import { serveLedger } from '../../src/api/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const TOKEN = 'a-token-of-the-test'

let folder: string
let store: Store

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  store = await openStore(join(folder, 'test.ledger'), { create: true })
})

afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A server on `address`, asked over IPv4 by the names that a Host header gives it. */
async function serving(address: string, ownNames: () => readonly string[]) {
  const { url, close } = await serveLedger(store, address, 0, { ownNames, token: TOKEN })
  onTestFinished(close)
  const { port } = new URL(url)
  return (host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { host: `${host}:${port}`, authorization: `Bearer ${TOKEN}` }
      request({ host: '127.0.0.1', port, path: '/', headers }, response => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
}

const OWN = () => ['198.51.100.7', 'fd00::2', 'fe80::7%eth0', 'Lectern']

describe('a server on all addresses', () => {
  it.each(['0.0.0.0', '::'])(
    '%s answers to each of the machine’s addresses and to its name',
    async address => {
      const statusOf = await serving(address, OWN)
      for (const host of [
        '198.51.100.7',
        '[fd00::2]',
        'LECTERN',
        '[fe80::7]',
        'lectern',
        'localhost',
        '127.0.0.1',
      ])
        expect(await statusOf(host), host).toBe(200)
    },
  )

  it('answers to no other name', async () => {
    const statusOf = await serving('0.0.0.0', OWN)
    for (const host of ['evil.example', '198.51.100.8', '[fd00::3]', 'lectern.evil.example'])
      expect(await statusOf(host), host).toBe(421)
  })

  it('answers to an address that the machine got later', async () => {
    const own: string[] = []
    const statusOf = await serving('0.0.0.0', () => own)
    expect(await statusOf('203.0.113.9')).toBe(421)
    own.push('203.0.113.9')
    expect(await statusOf('203.0.113.9')).toBe(200)
  })
})

describe('a server on one address', () => {
  it('answers to that and to loopback, not to the machine’s others', async () => {
    const statusOf = await serving('127.0.0.1', OWN)
    expect(await statusOf('127.0.0.1')).toBe(200)
    expect(await statusOf('198.51.100.7')).toBe(421)
    expect(await statusOf('lectern')).toBe(421)
  })

  it('gives a URL that can be opened, also for IPv6', async () => {
    const { url, close } = await serveLedger(store, '::1', 0)
    onTestFinished(close)
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+\/$/)
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('a host in a URL', () => {
  it('has IPv6 in brackets and no scope id', () => {
    expect(['::', 'fe80::1%eth0', '192.0.2.1', 'lectern'].map(urlHost)).toEqual([
      '[::]',
      '[fe80::1]',
      '192.0.2.1',
      'lectern',
    ])
  })

  it('is read from a header in one spelling, without the port', () => {
    expect(['LocalHost:80', '[0:0::1]:80', '[::1]', '10.0.0.1:9'].map(hostNamed)).toEqual([
      'localhost',
      '[::1]',
      '[::1]',
      '10.0.0.1',
    ])
    expect(['', 'a@b', 'a/b', '[x]', '1.2.3.4.5', 'a:b'].map(hostNamed)).toEqual(Array(6).fill(null))
  })
})
