import { describe, expect, it } from 'vitest'
import {
  actorIn,
  all,
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  claimOn,
  DENIAL,
  exported,
  groupOf,
  report,
  statementOf,
  unreadable,
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const AT = '2031-05-03T09:00:00.000Z'

export const purgeSuite = (open: OpenEmpty): void => {
  describe('purging', () => {
    it('takes out an article and all that was made of it, and leaves a tombstone', async () => {
      const store = await open()
      const gone = report(DENIAL, { uri: 'gone.txt' })
      const stays = report(CHARGE)
      await store.addArticles([gone, stays], BATCH)
      const statements = [statementOf(gone), statementOf(stays)] as const
      await store.putAnalyses(
        [
          analysisOf(gone, { statements: [statements[0]], actors: [actorIn(gone, 'Ministry', 1)] }, ['k']),
          analysisOf(stays, { statements: [statements[1]] }, ['k']),
        ],
        'v1',
      )
      await store.putReconciliations(
        [],
        [groupOf([gone, stays], { claims: [claimOn('cl-1', statements)] })],
        'c1',
      )

      expect(await store.purge(articleOf(gone).id, 'takedown request', AT)).toBe(true)

      const { id, sha256 } = articleOf(gone)
      expect((await exported(store)).join('\n')).not.toContain(id)
      expect(await store.original(sha256)).toBeNull()
      expect(await store.search('troops', 5)).toEqual([])
      expect(await store.carriers([[['k', 'k ']]])).toEqual([[articleOf(stays).id]])
      expect(await store.count('claim')).toBe(0)
      expect(await store.unreconciled('c1', 5)).toEqual([articleOf(stays).id])
      expect(await store.tombstones()).toEqual([
        { article: id, sha256, uri: 'gone.txt', reason: 'takedown request', at: AT },
      ])
      expect(await store.integrity()).toEqual([])
    })

    it('does not let the same bytes in again', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      await store.purge(articleOf(item).id, 'takedown request', AT)
      const [added] = await store.addArticles([item], BATCH)
      expect(added).toMatchObject({ outcome: 'purged', article: null })
      expect([...(await store.known([item.sha256])).values()]).toEqual(['purged'])
      expect(await store.count('article')).toBe(0)
      await store.putAnalyses([analysisOf(item, { statements: [statementOf(item)] })], 'v1')
      expect(await store.count('statement')).toBe(0)
    })

    it('knows no article that never was', async () => {
      const store = await open()
      expect(await store.purge('ar-0000000000000000', 'a slip', AT)).toBe(false)
      expect(await store.tombstones()).toEqual([])
    })

    it('reaches an original of which no article came, by the id that its article would have', async () => {
      const store = await open()
      const item = unreadable(Uint8Array.of(0, 1), 'one.bin')
      await store.addArticles([item], BATCH)
      expect(await store.purge(`ar-${item.sha256.slice(0, 16)}`, 'private', AT)).toBe(true)
      expect(await all(store.originals())).toEqual([])
      expect(await store.count('note')).toBe(0)
    })
  })
}
