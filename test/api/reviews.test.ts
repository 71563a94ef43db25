import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLedger } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

let folder: string
let store: Store
let serving: Serving
let onlyRead: Serving

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const ledger = join(folder, 'test.ledger')
  store = await openStore(ledger, { create: true })
  await ingest(store, ['demo/reports'], { now: () => new Date(0), tool: 'test' })
  const writing = { open: () => openStore(ledger), now: () => new Date(0), tool: 'test' }
  serving = await serveLedger(store, '127.0.0.1', 0, { writing })
  onlyRead = await serveLedger(store, '127.0.0.1', 0, { writing: { reason: 'its disk is full of dust' } })
}, 120_000)
afterAll(async () => {
  await serving?.close()
  await onlyRead?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const OWN = { 'x-counterclaim': '1', 'content-type': 'application/json' }

/** As much of the answers as these tests look at; a missing part fails where it is used. */
interface Answer {
  readonly items: readonly { readonly record: { readonly id: string } }[]
  readonly rows: readonly { readonly field: string }[]
  readonly entries: readonly { readonly id: string }[]
  readonly corrections: readonly object[]
  readonly since: readonly object[]
  readonly history: { readonly latest: string | null }
  readonly latest: string | null
  readonly refused: string | null
}

const told = async (response: Response): Promise<Answer> => (await response.json()) as Answer
const ask = async (path: string, of = serving): Promise<Answer> =>
  told(await fetch(new URL(`/api/views/reviews${path}`, of.url)))
const say = (body: object, { path = '', headers = OWN as Record<string, string>, of = serving } = {}) =>
  fetch(new URL(`/api/views/reviews${path}`, of.url), { method: 'POST', headers, body: JSON.stringify(body) })

const first = async (): Promise<string> => (await ask('/queue?limit=1')).items[0]?.record.id ?? ''

const word = { decision: 'accept', reason: 'as the text says', reviewer: 'Ira', previous: null }

describe('a review over HTTP', () => {
  it('keeps both words where two review one record: the later one is told of the first and may follow it', async () => {
    const record = await first()
    const [one, two] = await Promise.all([
      say({ ...word, record }),
      say({ ...word, record, decision: 'reject', reviewer: 'Bo', reason: 'no such words' }),
    ])
    expect([one.status, two.status].toSorted()).toEqual([200, 409])
    const late = one.status === 409 ? one : two
    const { since, history } = await told(late)
    expect(since).toHaveLength(1)
    const again = await say({ ...word, record, reviewer: 'Again', previous: history.latest })
    expect(again.status).toBe(200)
    expect((await ask(`/of/${record}`)).entries).toHaveLength(2)
    expect(await first()).not.toBe(record)
  })

  it('is taken back, and the machine’s value stands beside a person’s', async () => {
    const record = await first()
    const made = await say({
      ...word,
      record,
      decision: 'correct',
      corrections: [{ field: 'channel', value: 'court' }],
    })
    const { latest, entries, corrections } = await told(made)
    expect(corrections).toMatchObject([{ field: 'channel', person: 'court', differs: true }])
    expect((await ask('/differing')).rows.map(row => row.field)).toContain('channel')
    const undo = { review: entries[0]?.id, reason: 'by mistake', reviewer: 'Ira', previous: latest }
    expect((await told(await say(undo, { path: '/undo' }))).corrections).toEqual([])
    expect(await first()).toBe(record)
  })

  it('is refused from elsewhere, without a reason, of no sense, and where the ledger is only read', async () => {
    const record = await first()
    expect(
      (await say({ ...word, record }, { headers: { ...OWN, origin: 'http://evil.example' } })).status,
    ).toBe(403)
    expect((await say({ ...word, record }, { headers: { 'content-type': 'application/json' } })).status).toBe(
      403,
    )
    expect((await say({ ...word, record, reason: ' ' })).status).toBe(400)
    expect((await say({ ...word, record: 'st-0000000000000000' })).status).toBe(404)
    expect((await say({ ...word, record }, { of: onlyRead })).status).toBe(403)
    expect((await ask('/queue', onlyRead)).refused).toContain('dust')
  })
})
