import { describe, expect, it } from 'vitest'
import {
  actorIn,
  all,
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  DENIAL,
  noteOn,
  report,
  statementOf,
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

export const workSuite = (open: OpenEmpty): void => {
  describe('work', () => {
    it('is leased once, and again when the lease has run out', async () => {
      const store = await open()
      const items = [report(DENIAL), report(CHARGE)]
      await store.addArticles(items, BATCH)
      const first = await store.lease('analyse', 'v1', 1, 60_000)
      const second = await store.lease('analyse', 'v1', 5, 0)
      expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(2)
      expect((await store.lease('analyse', 'v1', 5, 60_000)).map(({ id }) => id)).toEqual([second[0]?.id])
      expect(await store.lease('analyse', 'v1', 5, 60_000)).toEqual([])
    })

    it('is done for a version, and is there again for the next', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      expect(await store.pending('analyse', 'v2')).toBe(1)
      await store.putAnalyses([analysisOf(item)], 'v2')
      expect(await store.pending('analyse', 'v2')).toBe(0)
      // Versions have no order: going back to an older program is another version too.
      expect([await store.pending('analyse', 'v1'), await store.pending('analyse', 'v3')]).toEqual([1, 1])
      expect([await store.pending('read', 'r1'), await store.pending('read', 'r2')]).toEqual([0, 1])
    })

    it('replaces what an earlier version made of an article', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      const old = statementOf(item, { act: 'assert' })
      await store.putAnalyses(
        [
          analysisOf(item, {
            statements: [old],
            actors: [actorIn(item, 'Ministry', 1)],
            notes: [noteOn('x', 'y')],
          }),
        ],
        'v1',
      )
      const now = statementOf(item, { act: 'deny' })
      await store.putAnalyses([analysisOf(item, { statements: [now] })], 'v2')
      expect(await all(store.list('statement'))).toEqual([now])
      expect([await store.count('actor'), await store.count('note')]).toEqual([0, 0])
      expect(await store.get(old.id)).toBeNull()
    })

    it('takes out an analysis when the article is read anew with another text', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      await store.putAnalyses([analysisOf(item, { statements: [statementOf(item)] })], 'v1')
      const text = `${DENIAL} More.`
      const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const
      const reread = { ...articleOf(item), text, blocks }
      await store.replaceArticles([{ article: reread, notes: [] }], 'r2')
      expect(await store.count('statement')).toBe(0)
      expect([await store.pending('read', 'r2'), await store.pending('analyse', 'v1')]).toEqual([0, 1])
      expect((await store.search('more', 5)).map(hit => hit.article)).toEqual([reread.id])
    })

    it('keeps an analysis when the article reads the same as before', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      await store.putAnalyses([analysisOf(item, { statements: [statementOf(item)] })], 'v1')
      await store.replaceArticles([{ article: articleOf(item), notes: [] }], 'r2')
      expect([await store.count('statement'), await store.pending('analyse', 'v1')]).toEqual([1, 0])
    })

    it('is done on a text with characters that databases trip over', async () => {
      const store = await open()
      const item = report(`${DENIAL}\u0000 \u{1F600} It's "said" \\ so.`)
      await store.addArticles([item], BATCH)
      const statement = statementOf(item)
      await store.putAnalyses([analysisOf(item, { statements: [statement] })], 'v1')
      expect(await store.pending('analyse', 'v1')).toBe(0)
      expect(await store.get(statement.id)).toEqual(statement)
      expect(await store.get(articleOf(item).id)).toMatchObject({ text: articleOf(item).text })
    })

    it('refuses an analysis of a text that the article no longer has', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      const late = analysisOf(item, { statements: [statementOf(item)] })
      await store.replaceArticles([{ article: { ...articleOf(item), text: CHARGE }, notes: [] }], 'r2')
      await store.putAnalyses([late], 'v1')
      expect([await store.count('statement'), await store.pending('analyse', 'v1')]).toEqual([0, 1])
    })
  })
}
