import { beforeAll, describe, expect, it } from 'vitest'
import { reconcilePending, stageVersions } from '../../../src/pipeline/index.ts'
import { decide, reviewsOf, undoReview } from '../../../src/pipeline/reviews.ts'
import type { Store } from '../../../src/store/index.ts'
import { ADA, all, exported, one, reviewedLedger } from './ledger.ts'

/** Named by what a test finds them by, so that it reads the same whatever ids the analysis gives. */
async function named(store: Store) {
  const [wire, quay, bay, league] = (await all(store, 'article')).toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
  const shelling = await one(store, 'claim', ({ text }) => text.includes('shelling'))
  const truce = await one(store, 'claim', ({ text }) => text.includes('ceasefire'))
  const sheltered = await one(
    store,
    'statement',
    ({ content }) => content.spans[0]?.text.includes('too short') ?? false,
  )
  const denial = shelling.stances.find(({ stance }) => stance === 'deny')?.statement ?? ''
  const dispute = await one(store, 'dispute')
  return {
    wire: wire?.id ?? '',
    quay: quay?.id ?? '',
    bay: bay?.id ?? '',
    league: league?.id ?? '',
    shelling: shelling.id,
    truce: truce.id,
    season: sheltered.id,
    denial,
    dispute: dispute.id,
  }
}

async function versionsOf(store: Store) {
  const [templates, attribution, actors] = [
    await store.templates(),
    await store.attribution(),
    await store.actors(),
  ]
  return stageVersions({ templates, attribution, actors })
}

describe('a decision on what belongs together', () => {
  let store: Store
  let ids: Awaited<ReturnType<typeof named>>
  let before: readonly string[]
  beforeAll(async () => {
    const ledger = await reviewedLedger()
    store = ledger.store
    ids = await named(store)
    before = await exported(store)
    return ledger.remove
  }, 60_000)

  it.each([
    ['a reprint apart from its origin', 'apart', 'wire', 'quay'],
    ['two articles together that have nothing in common', 'together', 'wire', 'league'],
    ['two claims together', 'together', 'shelling', 'truce'],
    ['a statement out of its claim', 'apart', 'denial', 'shelling'],
    ['a statement of another group into a claim', 'together', 'shelling', 'season'],
    ['an undisputed claim into a dispute', 'together', 'dispute', 'truce'],
  ] as const)(
    '%s alters the ledger, and undone leaves it as it was, byte for byte',
    async (_, kind, a, b) => {
      const review = await decide(store, { ...ADA, kind, a: ids[a], b: ids[b] })
      expect(await exported(store)).not.toEqual(before)
      expect((await reviewsOf(store, ids[b])).map(entry => entry.review.id)).toContain(review.id)
      const undo = await undoReview(store, { ...ADA, reason: '', review: review.id })
      expect(await exported(store)).toEqual(before)
      await undoReview(store, { ...ADA, reason: '', review: undo.id })
      expect(await exported(store)).not.toEqual(before)
      const last = (await store.reviews()).at(-1)
      await undoReview(store, { ...ADA, reason: '', review: last?.id ?? '' })
      expect(await exported(store)).toEqual(before)
    },
  )

  it('a claim out of its dispute leaves the others there', async () => {
    const joined = await decide(store, { ...ADA, kind: 'together', a: ids.dispute, b: ids.truce })
    const parted = await decide(store, { ...ADA, kind: 'apart', a: ids.dispute, b: ids.shelling })
    expect((await all(store, 'dispute')).map(({ claims }) => claims)).toEqual([[ids.shelling]])
    await undoReview(store, { ...ADA, reason: '', review: parted.id })
    expect((await all(store, 'dispute')).map(({ claims }) => claims)).toEqual([
      [ids.shelling, ids.truce].sort(),
    ])
    await undoReview(store, { ...ADA, reason: '', review: joined.id })
    expect(await exported(store)).toEqual(before)
  })

  it('touches only the groups concerned', async () => {
    const review = await decide(store, { ...ADA, kind: 'together', a: ids.wire, b: ids.league })
    const changed = (await exported(store)).filter(line => !before.includes(line)).join('\n')
    expect(changed).toContain(ids.league)
    expect(changed).not.toContain(ids.bay)
    await undoReview(store, { ...ADA, reason: '', review: review.id })
  })

  it('of the same two is the latest', async () => {
    const first = await decide(store, { ...ADA, kind: 'together', a: ids.wire, b: ids.league })
    const second = await decide(store, { ...ADA, kind: 'apart', a: ids.league, b: ids.wire })
    expect(await exported(store)).toEqual(before)
    for (const review of [second, first]) await undoReview(store, { ...ADA, reason: '', review: review.id })
  })

  it.each([
    ['a record with itself', 'wire', 'wire'],
    ['an article and a claim', 'wire', 'shelling'],
    ['two statements', 'denial', 'season'],
  ] as const)('on %s is refused', async (_, a, b) => {
    const tried = decide(store, { ...ADA, kind: 'apart', a: ids[a], b: ids[b] })
    await expect(tried).rejects.toMatchObject({ name: 'ReviewError', kind: 'unlike' })
  })

  it('of a process that was killed before it reconciled is obeyed by the next one', async () => {
    const review = await decide(store, { ...ADA, kind: 'together', a: ids.wire, b: ids.league })
    const decided = await exported(store)
    await undoReview(store, { ...ADA, reason: '', review: review.id })
    const { record, anchor, field, decision, value } = review
    await store.addReviews([{ ...ADA, record, anchor, field, decision, value }], [ids.wire, ids.league])
    expect(await exported(store)).toEqual(before)
    await reconcilePending(store, await versionsOf(store))
    expect(await exported(store)).toEqual(decided)
    const last = (await store.reviews()).at(-1)
    await undoReview(store, { ...ADA, reason: '', review: last?.id ?? '' })
    expect(await exported(store)).toEqual(before)
  })

  it('is obeyed again when all is reconciled anew', async () => {
    await decide(store, { ...ADA, kind: 'together', a: ids.shelling, b: ids.truce })
    const decided = await exported(store)
    await store.addReviews([], [ids.wire, ids.quay, ids.bay, ids.league])
    expect(await reconcilePending(store, await versionsOf(store))).toBeGreaterThan(0)
    expect(await exported(store)).toEqual(decided)
  })
})

describe('a decision that was made before an article came', () => {
  it('gives the same ledger as one that was made after it', async () => {
    const late = await reviewedLedger('2-quay.txt')
    const whole = await reviewedLedger()
    try {
      const statement = await one(late.store, 'statement', ({ act }) => act === 'deny')
      const claim = await one(late.store, 'claim', ({ stances }) =>
        stances.some(stance => stance.statement === statement.id),
      )
      await decide(late.store, { ...ADA, kind: 'apart', a: claim.id, b: statement.id })
      await late.add('2-quay.txt')
      const now = await one(whole.store, 'claim', ({ stances }) =>
        stances.some(stance => stance.statement === statement.id),
      )
      await decide(whole.store, { ...ADA, kind: 'apart', a: now.id, b: statement.id })
      expect(await exported(late.store)).toEqual(await exported(whole.store))
    } finally {
      await late.remove()
      await whole.remove()
    }
  }, 60_000)
})

describe('an addition that changes what a claim is named by', () => {
  it('leaves its old id leading to the claim and the dispute that stand there now', async () => {
    const { store, add, remove } = await reviewedLedger('2-quay.txt')
    try {
      const old = await one(store, 'claim', ({ text }) => text.includes('shelling'))
      const dispute = await one(store, 'dispute')
      await add('2-quay.txt')
      const now = await one(store, 'claim', ({ text }) => text.includes('shelling'))
      expect(now.id).not.toBe(old.id)
      expect(await store.get(old.id)).toEqual(now)
      expect((await store.get(dispute.id))?.id).toBe((await one(store, 'dispute')).id)
      expect((await exported(store)).some(line => line.includes(old.id))).toBe(false)
    } finally {
      await remove()
    }
  }, 60_000)
})
