import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const REPORT = `Ferry Crews Stay Ashore

"=1+1 <b>never</b> & 'so'," said the harbour master, Ilin Tarsk. The coast guard denied that it had fired on the ferries. The ferry crews said the coast guard had fired on the ferries.
`

let folder: string
let store: Store

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  writeFileSync(join(folder, 'report.txt'), REPORT)
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, [join(folder, 'report.txt'), 'demo/reports'], { now: () => new Date(0), tool: 'test' })
}, 120_000)

afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (path: string): Promise<{ status: number; headers: Headers; body: string }> => {
  const response = await createApp(store, () => ['localhost']).request(path, {
    headers: { host: 'localhost' },
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

describe('what a view shows, as files', () => {
  it('is CSV for a spreadsheet, with cells that begin a formula defused', async () => {
    const { headers, body } = await get('/api/export/statement.csv?act=deny')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="statements.csv"')
    const denials = await store.count('statement', { act: 'deny' })
    expect(body.trim().split('\r\n').length).toBe(denials + 1)
    const all = await get('/api/export/statement.csv?speaker=Tarsk')
    expect(all.body).toMatch(/'=1\+1/)
  })

  it('is JSON Lines with the records as the exchange format has them', async () => {
    const { body } = await get('/api/export/dispute.jsonl')
    const records = body
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { type: string })
    expect(records.length).toBe(await store.count('dispute'))
    expect(records.every(({ type }) => type === 'dispute')).toBe(true)
  })

  it('is a dossier with every quotation, the hash of its original and its place, and nothing that runs', async () => {
    const { headers, body } = await get('/api/export/dossier.html?speaker=Tarsk')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain('=1+1 &lt;b&gt;never&lt;/b&gt; &amp; &#39;so&#39;')
    const [article] = await Array.fromAsync(store.list('article', { text: 'Ferry Crews' }))
    const [statement] = await Array.fromAsync(store.list('statement', { speaker: 'Tarsk' }))
    const [span] = statement?.content.spans ?? []
    expect(body).toContain(`SHA-256 ${article?.sha256} · characters ${span?.start}–${span?.end}`)
    expect(body).not.toMatch(/<script|<b>never/)
  })

  it('is a dossier of one dispute, claim by claim with each stance', async () => {
    const [dispute] = await Array.fromAsync(store.list('dispute'))
    const { body } = await get(`/api/export/dossier.html?dispute=${dispute?.id}`)
    expect(body).toContain('stance: deny')
    const quotations = body.match(/<figure>/g)?.length ?? 0
    expect(quotations).toBeGreaterThan(1)
    expect(body.match(/SHA-256 [0-9a-f]{64} · characters \d+–\d+/g)?.length).toBe(quotations)
  })

  it('is refused where there is no such list, dispute or day', async () => {
    expect((await get('/api/export/secrets.csv')).status).toBe(404)
    expect((await get('/api/export/dossier.html?dispute=di-none')).status).toBe(404)
    expect((await get('/api/export/statement.csv?from=soon')).status).toBe(400)
  })
})
