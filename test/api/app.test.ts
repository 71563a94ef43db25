import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type Serving, serveLedger } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

let folder: string
let store: Store
let serving: Serving

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, ['demo/reports'], { now: () => new Date(0), tool: 'test' })
  serving = await serveLedger(store, '127.0.0.1', 0)
}, 120_000)

afterAll(async () => {
  await serving?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const answer = async (path: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(new URL(path, serving.url))
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** fetch does not let a caller choose the Host header, node:http does. */
const statusFor = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(serving.url, { headers: { host } }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('the server', () => {
  it('answers only to the machine’s own name, and lets nothing else in', async () => {
    expect(await statusFor('evil.example')).toBe(421)
    expect(await statusFor('localhost')).not.toBe(421)
    const { headers } = await fetch(serving.url)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it('gives the records as JSON', async () => {
    const { body } = await answer('/api/statements?act=deny&limit=3')
    expect(body.total).toBeGreaterThan(3)
    expect((body.records as { act: string }[]).map(({ act }) => act)).toEqual(['deny', 'deny', 'deny'])
    expect((await answer('/api/nonsense')).status).toBe(404)
    expect((await answer('/api/records/ar-none')).status).toBe(404)
    expect((await answer('/api/statements?from=soon')).body.field).toBe('from')
  })

  it('describes its views in OpenAPI 3.1', async () => {
    const { body } = await answer('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths as object)).toContain('/api/views/disputes/{id}')
  })

  it('says which part of a question makes no sense', async () => {
    const { status, body } = await answer('/api/views/disputes?limit=many')
    expect(status).toBe(400)
    expect(body.field).toBe('limit')
    expect((await answer('/api/views/disputes?from=2014-13')).body.error).toMatch(/from is no date/)
  })

  it('pages through actors without naming one twice or changing their number', async () => {
    type List = { total: number; rows: { actor: { id: string } }[] }
    const page = async (offset: number): Promise<List> =>
      (await answer(`/api/views/actors?limit=5&offset=${offset}`)).body as unknown as List
    const pages = [await page(0), await page(5), await page(10)]
    expect(new Set(pages.map(({ total }) => total)).size).toBe(1)
    const ids = pages.flatMap(({ rows }) => rows.map(({ actor }) => actor.id))
    expect(new Set(ids).size).toBe(15)
  })

  it('keeps what went wrong inside to itself', async () => {
    const broken = { ...store, info: () => Promise.reject(new Error('cannot read /home/ilin/secret.db')) }
    const app = createApp(broken, () => ['localhost'])
    const response = await app.request('/api/info', { headers: { host: 'localhost' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })
})
