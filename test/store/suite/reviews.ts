import { describe, expect, it } from 'vitest'
import { hashOfReview, holding, type Review } from '../../../src/model/index.ts'
import { ReviewConflict, type ReviewToAdd, type Store } from '../../../src/store/index.ts'
import {
  all,
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  claimOn,
  DENIAL,
  groupOf,
  report,
  statementOf,
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const first = report(DENIAL)
const second = report(CHARGE)
const denial = statementOf(first, { act: 'deny' })
const charge = statementOf(second, { act: 'accuse' })
const [a, b] = [first, second].map(item => articleOf(item).id) as [string, string]

export const word = (record: string, wanted: Partial<ReviewToAdd> = {}): ReviewToAdd => ({
  record,
  anchor: { article: a, spans: denial.content.spans },
  field: null,
  decision: 'accept',
  value: null,
  reason: 'it says so',
  reviewer: 'Ada',
  at: '2034-01-02T03:04:05.000Z',
  ...wanted,
})

async function analysed(store: Store): Promise<void> {
  await store.addArticles([first, second], BATCH)
  await store.putAnalyses(
    [analysisOf(first, { statements: [denial] }), analysisOf(second, { statements: [charge] })],
    'v1',
  )
}

export const reviewsSuite = (open: OpenEmpty): void => {
  describe('reviews', () => {
    it('stand in the order in which they were added, each behind the one before on its record', async () => {
      const store = await open()
      const added = await store.addReviews([word('st-1'), word('st-2'), word('st-1', { decision: 'reject' })])
      expect(added.map(({ previous }) => previous)).toEqual([null, null, added[0]?.hash])
      for (const review of added) expect(hashOfReview(review, review.previous)).toBe(review.hash)
      expect(await store.reviews()).toEqual(added)
      expect(await store.reviews({ records: ['st-1'] })).toEqual([added[0], added[2]])
      expect(await store.get(added[1]?.id ?? '')).toEqual(added[1])
      expect(await store.latestReview()).toBe(3)
    })

    it('are found by the other record of a pair, by either article, and by what was decided', async () => {
      const store = await open()
      const pair = { with: 'cl-2', anchor: { article: b, spans: [] } }
      const [merge] = await store.addReviews([word('cl-1', { decision: 'merge', value: pair }), word('st-1')])
      for (const filter of [{ records: ['cl-2'] }, { articles: [b] }, { decisions: ['merge'] as const }])
        expect(await store.reviews(filter)).toEqual([merge])
      expect(await store.reviews({ articles: [a], decisions: ['split'] })).toEqual([])
    })

    it('that expect to follow another than the latest are not stored, and the words added since are told', async () => {
      const store = await open()
      const [seen] = await store.addReviews([word('st-1')])
      const [since] = await store.addReviews([word('st-1', { reviewer: 'Bo', expected: seen?.hash ?? null })])
      const late = store.addReviews([
        word('st-9'),
        word('st-1', { reviewer: 'Cy', expected: seen?.hash ?? null }),
      ])
      await expect(late).rejects.toThrow(ReviewConflict)
      await expect(late).rejects.toMatchObject({ record: 'st-1', expected: seen?.hash, since: [since] })
      expect((await store.reviews()).length).toBe(2)
      await expect(store.addReviews([word('st-1', { expected: null })])).rejects.toMatchObject({
        since: [seen, since],
      })
    })

    it('that nobody expects anything of are both stored, one behind the other', async () => {
      const store = await open()
      await Promise.all([
        store.addReviews([word('st-1', { reviewer: 'Ada' })]),
        store.addReviews([word('st-1', { reviewer: 'Bo' })]),
      ])
      const [one, two] = await store.reviews()
      expect([one?.reviewer, two?.reviewer].sort()).toEqual(['Ada', 'Bo'])
      expect(two?.previous).toBe(one?.hash)
    })

    it('leave the records as they are, and stand among them in an export', async () => {
      const store = await open()
      await analysed(store)
      const before = await all(store.records())
      const [review] = await store.addReviews([
        word(denial.id, { decision: 'correct', field: 'act', value: 'assert' }),
      ])
      expect(await all(store.records())).toEqual([...before, review])
    })

    it('of what belongs together make the articles concerned work again, and no others', async () => {
      const store = await open()
      await analysed(store)
      await store.putReconciliations([], [groupOf([first]), groupOf([second])], 'c1')
      await store.addReviews([word('st-1')])
      expect(await store.unreconciled('c1', 9)).toEqual([])
      await store.addReviews(
        [word('cl-1', { decision: 'merge', value: { with: 'cl-2', anchor: null } })],
        [b],
      )
      expect(await store.unreconciled('c1', 9)).toEqual([b])
    })

    it('keep out a reconciliation that was begun before them', async () => {
      const store = await open()
      await analysed(store)
      await store.latestReview()
      const claim = claimOn('cl-1', [denial, charge])
      await store.addReviews([word('cl-1', { decision: 'split', value: { with: denial.id, anchor: null } })])
      await store.putReconciliations([], [groupOf([first, second], { claims: [claim] })], 'c1')
      expect(await store.count('claim')).toBe(0)
      expect(await store.unreconciled('c1', 9)).toEqual([a, b].sort())
      await store.latestReview()
      await store.putReconciliations([], [groupOf([first, second], { claims: [claim] })], 'c1')
      expect(await store.count('claim')).toBe(1)
    })

    it('go with the article that they are about, and leave their place in the log', async () => {
      const store = await open()
      await analysed(store)
      const pair = { with: a, anchor: { article: a, spans: [] } }
      const elsewhere = { article: b, spans: [] }
      const [gone, paired, kept] = await store.addReviews([
        word(denial.id),
        word(b, { decision: 'split', anchor: elsewhere, value: pair }),
        word(charge.id, { anchor: elsewhere }),
      ])
      await store.purge(a, 'takedown request', '2034-05-03T09:00:00.000Z')
      expect(await store.reviews()).toEqual([kept])
      const log = await all(store.reviewLog())
      expect(log.map(({ link }) => [link.review, link.hash, link.purged])).toEqual(
        [gone, paired, kept].map((review, i) => [review?.id, review?.hash, i < 2 ? a : null]),
      )
      expect(log.map(({ review }) => review !== null)).toEqual([false, false, true])
    })
  })

  describe('those that hold', () => {
    const review = (id: string, undoes?: string): Review =>
      ({ id, decision: undoes ? 'undo' : 'accept', value: undoes ? { review: undoes } : null }) as Review

    it('are those not undone; to undo an undo puts the first in force again', () => {
      const ids = (...reviews: readonly Review[]): string[] => holding(reviews).map(({ id }) => id)
      expect(ids(review('1'), review('2'))).toEqual(['1', '2'])
      expect(ids(review('1'), review('2', '1'))).toEqual(['2'])
      expect(ids(review('1'), review('2', '1'), review('3', '2'))).toEqual(['1', '3'])
      expect(ids(review('1'), review('2', '1'), review('3', '2'), review('4', '3'))).toEqual(['2', '4'])
    })
  })
}
