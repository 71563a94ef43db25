import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/store/index.ts'
import { BATCH, CHARGE, DENIAL, report } from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const marked = ({ snippet, matches }: SearchHit): readonly string[] =>
  matches.map(({ start, end }) => snippet.slice(start, end))

export const searchSuite = (open: OpenEmpty): void => {
  describe('searching', () => {
    it('finds articles with all the words and marks them', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL), report(CHARGE)], BATCH)
      const hits = await store.search('TROOPS kasterby', 10)
      expect(hits.map(marked)).toEqual([['troops', 'Kasterby']])
      expect(await store.search('troops harbour', 10)).toEqual([])
    })

    it('finds words in a row between quotation marks, and beginnings with a star', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL), report(CHARGE)], BATCH)
      expect((await store.search('"troops had"', 10)).map(marked)).toEqual([['troops had']])
      expect(await store.search('"had troops"', 10)).toEqual([])
      expect((await store.search('shell*', 10)).map(marked)).toEqual([['shelling']])
    })

    it('looks past accents, and into languages that write no spaces', async () => {
      const store = await open()
      await store.addArticles(
        [report('La délégation a nié l’attaque.'), report('国防部否认军队进入该市。')],
        BATCH,
      )
      expect((await store.search('delegation', 10)).map(marked)).toEqual([['délégation']])
      expect((await store.search('否认', 10)).map(marked)).toEqual([['否认']])
      expect(await store.search('认否', 10)).toEqual([])
    })

    it.each([
      '"',
      'AND',
      '*',
      '(army',
      'title:x',
      "the 'harbour' --",
      '-army',
      'NEAR(',
      '\0',
      '',
      '^',
      '“harbour',
    ])('takes %j for words, never for a command', async typed => {
      const store = await open()
      await store.addArticles([report(CHARGE)], BATCH)
      for (const hit of await store.search(typed, 10)) expect(hit.uri).toBe(report(CHARGE).original.uri)
    })

    it('does not find what stands in furniture', async () => {
      const store = await open()
      const item = report(`${DENIAL}\n\nSubscribe to our newsletter`)
      const article = item.reading.article
      if (!article) throw new Error('no article')
      const blocks = [{ kind: 'paragraph' as const, start: 0, end: DENIAL.length }]
      await store.addArticles(
        [{ ...item, reading: { ...item.reading, article: { ...article, blocks } } }],
        BATCH,
      )
      expect(await store.search('newsletter', 10)).toEqual([])
      expect((await store.search('troops', 10)).length).toBe(1)
    })

    it('finds a title that the page states and the text does not have', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL, { title: 'Border row deepens' })], BATCH)
      const [hit] = await store.search('border deepens', 10)
      expect(hit).toMatchObject({ snippet: 'Border row deepens', title: 'Border row deepens' })
      expect(hit && marked(hit)).toEqual(['Border', 'deepens'])
    })

    it('cuts a long text to a stretch around the first match', async () => {
      const store = await open()
      const filler = 'The talks went on without news from the delegates. '.repeat(30)
      await store.addArticles([report(`${filler}${CHARGE} ${filler}`)], BATCH)
      const [hit] = await store.search('harbour', 10)
      expect(hit && marked(hit)).toEqual(['harbour'])
      expect(hit?.snippet.length).toBeLessThan(300)
      expect(hit?.snippet).toMatch(/^\w+ .*\S$/)
    })
  })
}
