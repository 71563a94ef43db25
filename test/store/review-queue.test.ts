import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../src/pipeline/index.ts'
import { addReview, undoReview } from '../../src/pipeline/reviews.ts'
import { openStore, type Store } from '../../src/store/index.ts'

let folder: string
let store: Store

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-queue-'))
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, ['demo/reports'], { now: () => new Date(0), tool: 'test' })
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const activity = { reason: 'as it stands', reviewer: 'Ira', at: '2031-06-01T10:00:00.000Z' }

describe('the queue of reviews', () => {
  it('has the least sure statements first, each once, and takes out what has a standing word', async () => {
    const { waiting, reviewed, rows } = await store.reviewQueue('statement')
    expect([waiting, reviewed]).toEqual([await store.count('statement'), 0])
    const records = await store.getMany(rows.map(({ record }) => record))
    const sure = [...records.values()].map(record => (record.type === 'statement' ? record.confidence : -1))
    expect(sure).toHaveLength(waiting)
    expect(sure).toEqual(sure.toSorted((a, b) => a - b))

    const first = rows[0]?.record ?? ''
    const { id } = await addReview(store, { ...activity, record: first, decision: 'accept' })
    const after = await store.reviewQueue('statement', { limit: 1 })
    expect(after).toMatchObject({ waiting: waiting - 1, reviewed: 1, rows: [rows[1]] })
    expect(await store.count('statement', { reviewed: 'yes' })).toBe(1)

    const undo = await undoReview(store, { ...activity, review: id })
    expect(await store.reviewQueue('statement', { limit: 1 })).toMatchObject({ waiting, rows: [rows[0]] })
    await undoReview(store, { ...activity, review: undo.id })
    expect(await store.count('statement', { reviewed: 'no' })).toBe(waiting - 1)
  })

  it('asks of a stance only what nobody said of this statement on this claim', async () => {
    const { waiting, rows } = await store.reviewQueue('stance')
    expect(waiting).toBeGreaterThan(10)
    const [{ record, other } = { record: '', other: '' }] = rows
    const value = { statement: other, stance: 'deny' }
    await addReview(store, { ...activity, record, decision: 'correct', field: 'stance', value })
    const after = await store.reviewQueue('stance')
    expect(after).toMatchObject({ waiting: waiting - 1, reviewed: 1 })
    expect(after.rows).not.toContainEqual({ record, other })
  })

  it('is narrowed by what is asked of statements and articles', async () => {
    const denials = await store.reviewQueue('statement', { act: 'deny' })
    expect(denials.waiting).toBe(await store.count('statement', { act: 'deny', reviewed: 'no' }))
    expect((await store.reviewQueue('copy')).waiting).toBeGreaterThan(0)
    expect((await store.reviewQueue('copy', { outlet: 'no such outlet' })).waiting).toBe(0)
    expect((await store.reviewQueue('actor')).rows.every(({ other }) => other?.startsWith('act-'))).toBe(true)
  })
})
