import { describe, expect, it } from 'vitest'
import type { Proposition } from '../../../src/model/index.ts'
import type { Store } from '../../../src/store/index.ts'
import {
  all,
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
const third = report(`${DENIAL} It said so twice.`)
const denial = statementOf(first, { act: 'deny' })
const charge = statementOf(second, { act: 'accuse' })
const [a, b, c] = [first, second, third].map(item => articleOf(item).id) as [string, string, string]

async function analysed(store: Store): Promise<void> {
  await store.addArticles([first, second, third], BATCH)
  await store.putAnalyses(
    [
      analysisOf(first, { statements: [denial] }, ['kasterby', 'troops', 'ministry']),
      analysisOf(second, { statements: [charge] }, ['harbour', 'troops', 'kasterby']),
      analysisOf(third, {}, ['ministry', 'kasterby', 'troops']),
    ],
    'v1',
  )
}

export const reconciliationsSuite = (open: OpenEmpty): void => {
  describe('reconciling', () => {
    it('hands out an article with what was made of it, as it was put', async () => {
      const store = await open()
      await analysed(store)
      const [dossier] = await store.dossiers([a])
      expect(dossier?.article).toEqual({ ...articleOf(first), uris: [first.original.uri] })
      expect(dossier?.interpretation).toEqual(analysisOf(first, { statements: [denial] }).interpretation)
    })

    it('keeps what an article asserts in its own voice beside it, until it is analysed anew', async () => {
      const store = await open()
      await store.addArticles([first], BATCH)
      const told: Proposition = {
        start: 0,
        end: 12,
        predicate: 'send-forces',
        actor: 'The ministry',
        recipient: null,
        object: null,
        place: null,
        time: null,
        quantity: null,
        polarity: 'positive',
        modality: 'actual',
      }
      await store.putAnalyses([analysisOf(first, { narrated: [told] })], 'v1')
      const [dossier] = await store.dossiers([a])
      expect(dossier?.interpretation.narrated).toEqual([told])
      expect(await store.get(a)).toMatchObject({ narrated: [told] })
      await store.putAnalyses([analysisOf(first)], 'v2')
      expect(await store.get(a)).not.toHaveProperty('narrated')
    })

    it('stores a group with its claims, disputes and copies, and asks for it no more', async () => {
      const store = await open()
      await analysed(store)
      expect(await store.unreconciled('c1', 10)).toEqual([a, b, c].sort())
      const claim = claimOn('cl-1', [denial, charge])
      const shared = [{ with: a, start: 0, end: 12, otherStart: 0, otherEnd: 12 }]
      const group = groupOf([first, second, third], {
        claims: [claim],
        disputes: [disputeOn('di-1', claim)],
        copies: [{ article: c, copyOf: a, shared }],
      })
      await store.putReconciliations([], [group], 'c1')
      expect(await store.unreconciled('c1', 10)).toEqual([])
      expect(await store.unreconciled('c2', 2)).toEqual([a, b, c].sort().slice(0, 2))
      expect(await store.groupMembers([b])).toEqual([a, b, c].sort())
      expect(await store.get(c)).toMatchObject({ copyOf: a, shared })
      expect(await all(store.list('claim'))).toEqual([claim])
      expect(await store.count('dispute')).toBe(1)
    })

    it('replaces a group that falls apart, and an old id leads on to the claim that stands there now', async () => {
      const store = await open()
      await analysed(store)
      const before = groupOf([first, second], { claims: [claimOn('cl-1', [denial, charge])] })
      await store.putReconciliations([], [before], 'c1')
      const now = claimOn('cl-2', [denial])
      await store.putReconciliations([a, b], [groupOf([first], { claims: [now] }), groupOf([second])], 'c1')
      expect(await all(store.list('claim'))).toEqual([now])
      expect(await store.groupMembers([a])).toEqual([a])
      expect(await store.get('cl-1')).toEqual(now)
      expect((await store.getMany(['cl-1'])).get('cl-1')).toEqual(now)
    })

    it('takes out claims whose statements are gone, and makes the whole group work again', async () => {
      const store = await open()
      await analysed(store)
      const claim = claimOn('cl-1', [denial, charge])
      await store.putReconciliations([], [groupOf([first, second, third], { claims: [claim] })], 'c1')
      await store.putAnalyses([analysisOf(first)], 'v2')
      expect(await store.count('claim')).toBe(0)
      expect(await store.unreconciled('c1', 10)).toEqual([a, b, c].sort())
      expect(await store.groupMembers([a])).toEqual([a, b, c].sort())
    })

    it('lets claims stand while an article is analysed anew with the same statements', async () => {
      const store = await open()
      await analysed(store)
      const group = groupOf([first], { claims: [claimOn('cl-1', [denial])] })
      await store.putReconciliations([], [group, groupOf([second]), groupOf([third])], 'c1')
      await store.putAnalyses([analysisOf(first, { statements: [denial] })], 'v2')
      expect(await store.count('claim')).toBe(1)
      expect(await store.unreconciled('c1', 10)).toEqual([a])
    })

    it('does not store a group that was made from an analysis that has moved since', async () => {
      const store = await open()
      await analysed(store)
      await store.dossiers([a, b])
      await store.putAnalyses([analysisOf(first)], 'v2')
      const late = groupOf([first, second], { claims: [claimOn('cl-1', [denial, charge])] })
      await store.putReconciliations([], [late], 'c1')
      expect(await store.count('claim')).toBe(0)
      expect(await store.unreconciled('c1', 10)).toEqual([a, b, c].sort())
    })
  })
}
