import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/index.ts'
import { analysisOf, articleOf, BATCH, CHARGE, DENIAL, report, statementOf } from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const items = [DENIAL, CHARGE, `${DENIAL} It said so twice.`].map(text => report(text))
const [first, second, third] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0]]
const [a, b, c] = items.map(item => articleOf(item).id) as [string, string, string]
const all = [a, b, c].sort()

async function analysed(store: Store): Promise<void> {
  await store.addArticles(items, BATCH)
  await store.putAnalyses(
    [
      analysisOf(first, { statements: [statementOf(first)] }, ['kasterby|0007', 'troops']),
      analysisOf(second, {}, ['kasterby|0009', 'troop']),
      analysisOf(third, {}, ['kasterby|*', 'troops']),
    ],
    'v1',
  )
}

/** Links that are enough to keep three articles together. */
const CHAIN = [
  { a, b, strength: 2 },
  { a: b, b: c, strength: 4 },
]

export const linksSuite = (open: OpenEmpty): void => {
  describe('links', () => {
    it('are looked for by ranges of keys', async () => {
      const store = await open()
      await analysed(store)
      const found = await store.carriers([
        [['troops', 'troops ']],
        [
          ['kasterby|0006', 'kasterby|0009'],
          ['kasterby|*', 'kasterby|* '],
        ],
        [['harbour', 'harbour ']],
      ])
      expect(found.map(ids => [...ids].sort())).toEqual([[a, c].sort(), [a, c].sort(), []])
    })

    it('hand out what was stored to compare articles by', async () => {
      const store = await open()
      await analysed(store)
      const { profile } = analysisOf(second, {}, ['kasterby|0009', 'troop'])
      expect(await store.profiles([b, 'ar-none'])).toEqual(new Map([[b, profile.bytes]]))
      expect(await store.standings([b])).toEqual(new Map([[b, { rank: b, sampled: 2 }]]))
    })

    it('are wanted of every new article until they are put, and lead from one to all', async () => {
      const store = await open()
      await analysed(store)
      expect((await store.unlinked('l1', 10)).articles).toEqual(all)
      expect(await store.putLinks(all, CHAIN, 'l1')).toEqual([])
      expect((await store.unlinked('l1', 10)).articles).toEqual([])
      for (const id of all) expect(await store.linksAround(id)).toHaveLength(2)
      expect((await store.unlinked('l2', 2)).articles).toEqual(all.slice(0, 2))
    })

    it('keep the stronger of two', async () => {
      const store = await open()
      await analysed(store)
      for (const strength of [3, 6, 2]) await store.putLinks([a], [{ a, b, strength }], 'l1')
      expect(await store.linksAround(b)).toMatchObject([{ strength: 6 }])
    })

    it('of an article that is analysed anew are taken out with all that hang together with it', async () => {
      const store = await open()
      await analysed(store)
      await store.putLinks(all, CHAIN, 'l1')
      const { era } = await store.unlinked('l1', 10)
      await store.putAnalyses([analysisOf(first, { statements: [statementOf(first)] })], 'v2')
      const after = await store.unlinked('l1', 10)
      expect(after.articles).toEqual(all)
      expect(after.era).not.toBe(era)
      expect(await store.linksAround(b)).toEqual([])
    })

    it('go with an article that is taken out of the ledger', async () => {
      const store = await open()
      await analysed(store)
      await store.putLinks(all, CHAIN, 'l1')
      await store.purge(b, 'a wish', '2031-05-01T00:00:00.000Z')
      expect(await store.linksAround(a)).toEqual([])
      expect((await store.unlinked('l1', 10)).articles).toEqual([a, c].sort())
    })

    it('to an article that was analysed anew since it was compared are not stored, and are looked for again', async () => {
      const store = await open()
      await analysed(store)
      await store.profiles(all)
      await store.putAnalyses([analysisOf(first)], 'v2')
      expect(await store.putLinks([b, c], CHAIN, 'l1')).toEqual([a])
      expect(await store.linksAround(a)).toEqual([])
      expect((await store.unlinked('l1', 10)).articles).toEqual([a, b].sort())
    })

    it('of another version are taken out before the first of this one', async () => {
      const store = await open()
      await analysed(store)
      await store.putLinks(all, CHAIN, 'l1')
      await store.beginLinking('l1')
      expect(await store.linksAround(a)).toHaveLength(2)
      await store.beginLinking('l2')
      expect(await store.linksAround(a)).toEqual([])
    })
  })
}
