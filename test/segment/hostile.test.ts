import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/index.ts'
import { segment } from '../../src/segment/index.ts'
import { articleOf } from './article.ts'

describe('segmenting a long line', () => {
  it.each([
    ['letters and hyphens', 'a-', 4],
    ['digits and commas', '1,', 4],
    ['letters and full stops', 'a.', 4],
    ['hyphens', '-', 1],
    ['apostrophes', "n't", 1],
    ['opening marks', '“', 0.25],
    ['single marks', "' s'", 0.5],
    ['mail signs', 'a@', 0.5],
    ['full stops apart', '. ', 0.5],
    ['pluses', 'a+', 0.5],
    ['addresses', 'http://', 1],
  ])('of nothing but %s comes to its end', (_, piece, megabytes) => {
    const long = `The army said ${piece.repeat((megabytes * 2 ** 20) / piece.length)}`.trim()
    expect(segment(articleOf([long])).tokens.at(-1)?.end).toBe(long.length)
  })
})

describe('segmenting', () => {
  it('takes blocks in the order of the text, whatever order they come in', () => {
    const article = articleOf(['“We left.', '“They stayed,” she said.'])
    expect(parts(segment({ ...article, blocks: [...article.blocks].reverse() }))).toEqual(
      parts(segment(article)),
    )
  })

  it('has one pack for all kinds of English', () => {
    for (const language of ['en', 'en-GB', 'EN-us'])
      expect(segment(articleOf(['The mill burnt.'], '', language)).tokens).toHaveLength(4)
  })

  it('of an article without blocks is empty', () => {
    expect(parts(segment(articleOf([], 'Menu')))).toEqual({ tokens: [], sentences: [], quotations: [] })
  })
})

const parts = ({ tokens, sentences, quotations }: Document) => ({ tokens, sentences, quotations })
