import { describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../src/model/index.ts'
import { anchorsOf } from '../../src/pipeline/anchors.ts'

describe('finding every range in a record', () => {
  it('takes blocks and both ends of shared passages of an article', () => {
    const anchors = anchorsOf({
      type: 'article',
      id: 'ar-1',
      blocks: [{ kind: 'paragraph', start: 0, end: 9 }],
      shared: [{ with: 'ar-2', start: 0, end: 9, otherStart: 4, otherEnd: 13 }],
    } as unknown as LedgerRecord)
    expect(anchors.map(({ into, start, end }) => [into, start, end])).toEqual([
      [{ article: 'ar-1' }, 0, 9],
      [{ article: 'ar-1' }, 0, 9],
      [{ article: 'ar-2' }, 4, 13],
    ])
  })

  it('reads a mention’s own article, and the text of a span', () => {
    const actor = { type: 'actor', id: 'ac-1', mentions: [{ article: 'ar-7', start: 3, end: 8 }] }
    const statement = {
      type: 'statement',
      id: 'st-1',
      article: 'ar-1',
      content: { spans: [{ start: 1, end: 3, text: 'ab' }] },
    }
    expect(anchorsOf(actor as unknown as LedgerRecord)).toMatchObject([
      { into: { article: 'ar-7' }, text: null },
    ])
    expect(anchorsOf(statement as unknown as LedgerRecord)).toMatchObject([
      { into: { article: 'ar-1' }, text: 'ab', path: 'content.spans[0]' },
    ])
  })

  it('puts the limit of a stance into the article of its statement', () => {
    const claim = {
      type: 'claim',
      id: 'cl-1',
      stances: [{ statement: 'st-4', stance: 'concede', limit: { start: 2, end: 5, text: 'abc' } }],
    }
    expect(anchorsOf(claim as unknown as LedgerRecord)).toMatchObject([
      { into: { statement: 'st-4' }, start: 2, end: 5 },
    ])
  })
})
