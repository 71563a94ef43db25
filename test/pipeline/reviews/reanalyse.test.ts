import { beforeAll, describe, expect, it } from 'vitest'
import { decide, orphaned, reanalyse, reviewsOf, verify } from '../../../src/pipeline/index.ts'
import { addReviews } from '../../../src/pipeline/reviews.ts'
import type { Store } from '../../../src/store/index.ts'
import { ADA, all, exported, one, reviewedLedger } from './ledger.ts'

const RULES = { engine: 'rules', least: null } as const
const MODEL = { engine: 'model', least: null } as const

describe('reviews under two versions of the analysis', () => {
  let store: Store
  let made: readonly string[]
  beforeAll(async () => {
    const ledger = await reviewedLedger()
    store = ledger.store
    const records = [
      ...(await all(store, 'statement')),
      ...(await all(store, 'claim')),
      ...(await all(store, 'article')),
    ]
    await addReviews(
      store,
      records.map(({ id }) => ({ ...ADA, record: id, decision: 'accept' as const })),
    )
    const { id: shelling } = await one(store, 'claim', ({ text }) => text.includes('shelling'))
    const { id: truce } = await one(store, 'claim', ({ text }) => text.includes('ceasefire'))
    await decide(store, { ...ADA, kind: 'together', a: shelling, b: truce })
    made = await exported(store)
    await reanalyse(store, {}, RULES)
    return ledger.remove
  }, 60_000)

  it('are all there still, each with a record that is there or listed as an orphan', async () => {
    const entries = await reviewsOf(store)
    const orphans = new Set((await orphaned(store)).map(({ review }) => review.id))
    for (const { review, attached } of entries) {
      if (attached.record === null) expect(orphans).toContain(review.id)
      else expect(await store.get(attached.record)).toMatchObject({ id: attached.record })
    }
    expect(entries.length).toBe((await store.reviews()).length)
  })

  it('belong by their place to what was read a little otherwise, or stay with what was read the same', async () => {
    const entries = await reviewsOf(store)
    expect(
      entries.some(
        ({ attached, review }) =>
          attached.record !== null && attached.by === 'id' && review.record.startsWith('st-'),
      ),
    ).toBe(true)
    expect(entries.some(({ attached, review }) => attached.record !== review.record)).toBe(true)
  })

  it('stay chained', async () => {
    const problems: unknown[] = []
    const { reviews } = await verify(store, problem => problems.push(problem))
    expect(problems).toEqual([])
    expect(reviews).toBe((await store.reviews()).length)
  })

  it('find their records again when the first version comes back, and what was decided is obeyed as before', async () => {
    await reanalyse(store, {}, MODEL)
    expect(await orphaned(store)).toEqual([])
    expect(await exported(store)).toEqual(made)
  }, 60_000)
})
