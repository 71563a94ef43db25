import { describe, expect, it } from 'vitest'
import { recordId, spanOf } from '../../../src/model/index.ts'
import {
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  claimOn,
  DENIAL,
  disputeOn,
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
/** The same words without the last ones, as another version of the analysis reads them. */
const text = articleOf(first).text
const again = {
  ...denial,
  id: recordId('st', 'shorter'),
  content: { spans: [spanOf(text, { start: 0, end: text.length - 4 })] },
}

export const redirectsSuite = (open: OpenEmpty): void => {
  describe('an id that a claim or dispute once had', () => {
    it('is completed from its first characters where no present one begins so', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses([analysisOf(first, { statements: [denial] }), analysisOf(second)], 'v1')
      await store.putReconciliations([], [groupOf([first], { claims: [claimOn('cl-old', [denial])] })], 'c1')
      await store.putReconciliations([a], [groupOf([first], { claims: [claimOn('cl-new', [denial])] })], 'c1')
      expect(await store.complete('cl-o', 3)).toEqual(['cl-old'])
      expect(await store.complete('cl-', 3)).toEqual(['cl-new'])
      expect((await store.get('cl-old'))?.id).toBe('cl-new')
    })

    it('leads to the one that has most of its statements', async () => {
      const store = await open()
      const third = report(`${CHARGE} Twice.`)
      const other = statementOf(third, { act: 'accuse' })
      await store.addArticles([first, second, third], BATCH)
      await store.putAnalyses(
        [
          analysisOf(first, { statements: [denial] }),
          analysisOf(second, { statements: [charge] }),
          analysisOf(third, { statements: [other] }),
        ],
        'v1',
      )
      const old = claimOn('cl-old', [denial, charge, other])
      const group = groupOf([first, second, third], { claims: [old], disputes: [disputeOn('di-old', old)] })
      await store.putReconciliations([], [group], 'c1')
      const [less, most] = [claimOn('cl-1', [denial]), claimOn('cl-2', [charge, other])]
      const now = groupOf([first, second, third], {
        claims: [less, most],
        disputes: [disputeOn('di-1', less), disputeOn('di-2', most)],
      })
      await store.putReconciliations([a], [now], 'c1')
      expect((await store.get('cl-old'))?.id).toBe('cl-2')
      expect((await store.get('di-old'))?.id).toBe('di-2')
    })

    it('leads on after a new analysis, by where its statements stood', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses([analysisOf(first, { statements: [denial] }), analysisOf(second)], 'v1')
      await store.putReconciliations([], [groupOf([first], { claims: [claimOn('cl-old', [denial])] })], 'c1')
      await store.putAnalyses([analysisOf(first, { statements: [again] })], 'v2')
      await store.putReconciliations([a], [groupOf([first], { claims: [claimOn('cl-new', [again])] })], 'c2')
      expect((await store.get('cl-old'))?.id).toBe('cl-new')
    })

    it('stands in no export', async () => {
      const store = await open()
      await store.addArticles([first], BATCH)
      await store.putAnalyses([analysisOf(first, { statements: [denial] })], 'v1')
      await store.putReconciliations([], [groupOf([first], { claims: [claimOn('cl-old', [denial])] })], 'c1')
      await store.putReconciliations([a], [groupOf([first])], 'c1')
      for await (const record of store.records()) expect(record.id).not.toBe('cl-old')
      expect(await store.get('cl-old')).toBeNull()
    })
  })

  describe('a copy', () => {
    it('tells why the other came first, whose wire text it is, and what it added and cut', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses([analysisOf(first), analysisOf(second)], 'v1')
      const copy = {
        article: b,
        copyOf: a,
        shared: [],
        order: 'agency' as const,
        agency: 'Fjordpress',
        added: [{ start: 1, end: 5 }],
        cut: [{ start: 2, end: 9 }],
      }
      const origin = { article: a, copyOf: null, shared: [], agency: 'Fjordpress' }
      await store.putReconciliations([], [groupOf([first, second], { copies: [copy, origin] })], 'c1')
      expect(await store.get(b)).toMatchObject({
        copyOf: a,
        copyOrder: 'agency',
        copyAgency: 'Fjordpress',
        copyAdded: [{ start: 1, end: 5 }],
        copyCut: [{ article: a, start: 2, end: 9 }],
      })
      const record = await store.get(a)
      expect(record).toMatchObject({ copyOf: null, copyAgency: 'Fjordpress' })
      expect(record).not.toHaveProperty('copyOrder')
    })
  })
}
