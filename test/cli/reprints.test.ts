import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/cli/views/reprints.ts'
import type { Article } from '../../src/model/index.ts'

const article = (text: string, wanted: Partial<Article> = {}): Article => ({
  type: 'article',
  id: 'ar-1',
  uri: 'page.txt',
  sha256: '00',
  text,
  blocks: [],
  title: null,
  outlet: null,
  agency: null,
  published: null,
  language: 'en',
  copyOf: null,
  ...wanted,
})
const origin = article('The ferry sank near the lock. Nobody was hurt, the harbour master said.', {
  id: 'ar-0',
})
const LONG = `${'sheep '.repeat(30)}swam ashore`

describe('what a reprint made of its origin', () => {
  it('is told in words, with the longest stretches', () => {
    const copy = article('The ferry sank near the lock. Two sheep swam.', {
      copyAdded: [{ start: 30, end: 45 }],
      copyCut: [{ article: 'ar-0', start: 30, end: 71 }],
    })
    expect(changesOf(copy, origin)).toBe(
      'adds 3 words: “Two sheep swam.”; leaves out 7 words: “Nobody was hurt, the harbour master said.”',
    )
  })

  it('quotes two stretches at most, each cut between words', () => {
    const copy = article(`${LONG} / one / two`, {
      copyAdded: [
        { start: 0, end: LONG.length },
        { start: LONG.length + 3, end: LONG.length + 6 },
        { start: LONG.length + 9, end: LONG.length + 12 },
      ],
    })
    expect(changesOf(copy, null)).toMatch(/^adds 34 words: “(?:sheep ){11}…”, “(?:one|two)” …$/)
  })

  it('is nothing where the words are the same, and of an origin that is gone only what was added', () => {
    expect(changesOf(article('The same.'), origin)).toBeNull()
    const cut = article('The same.', { copyCut: [{ article: 'ar-0', start: 0, end: 9 }] })
    expect(changesOf(cut, null)).toBeNull()
  })
})
