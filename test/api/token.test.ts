import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLedger } from '../../src/api/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

let folder: string
let store: Store
let everywhere: Serving
let here: Serving
/** Where the test reaches the server that listens everywhere. */
let base: string
let token: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  everywhere = await serveLedger(store, '0.0.0.0', 0)
  here = await serveLedger(store, '127.0.0.1', 0)
  const url = new URL(everywhere.url)
  token = url.searchParams.get('token') ?? ''
  base = `http://127.0.0.1:${url.port}`
})

afterAll(async () => {
  await everywhere?.close()
  await here?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { headers, redirect: 'manual' })

describe('a server that others than this machine can reach', () => {
  it('has a token of its own in the address that it prints', async () => {
    expect(token).toMatch(/^[\w-]{24}$/)
    const other = await serveLedger(store, '0.0.0.0', 0)
    expect(new URL(other.url).searchParams.get('token')).not.toBe(token)
    await other.close()
  })

  it('lets nobody in without it, and says what to do', async () => {
    const page = await ask('/articles?act=deny')
    expect(page.status).toBe(401)
    expect(await page.text()).toContain('This ledger asks for a token')
    const record = await ask('/api/info')
    expect(record.status).toBe(401)
    expect(await record.json()).toMatchObject({ error: 'this ledger asks for a token' })
    for (const wrong of ['', token.slice(1), `${token}x`])
      expect((await ask(`/?token=${wrong}`)).status, wrong).toBe(401)
  })

  it('takes it from the address once, keeps it in a cookie that no script reads and no other site sends', async () => {
    const first = await ask(`/articles?act=deny&token=${token}`)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^counterclaim-\d+=[\w-]+;/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const body = await first.text()
    expect(body).toContain('url=/articles?act=deny"')
    expect(body).not.toContain(token)
    const held = cookie.split(';')[0] ?? ''
    expect((await ask('/api/info', { cookie: held })).status).toBe(200)
    expect((await ask('/api/info', { cookie: `${held}x` })).status).toBe(401)
  })

  it('leads nowhere else, whatever the address says', async () => {
    const body = await (await ask(`//elsewhere.example/?token=${token}`)).text()
    expect(body).not.toContain('url=//')
    expect(body).toContain('url=/elsewhere.example/')
  })

  it('takes it from a program as a bearer token', async () => {
    expect((await ask('/api/info', { authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await ask('/api/info', { authorization: `Basic ${token}` })).status).toBe(401)
  })
})

describe('a server on this machine alone', () => {
  it('asks for none', async () => {
    expect(new URL(here.url).search).toBe('')
    expect((await fetch(new URL('/api/info', here.url))).status).toBe(200)
  })
})
