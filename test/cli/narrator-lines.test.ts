import { describe, expect, it } from 'vitest'
import { narratorLines } from '../../src/cli/views/narrator-lines.ts'
import type { Article, Claim, LedgerRecord } from '../../src/model/index.ts'
import { captured } from './output-for-tests.ts'

const TEXT = 'Guatemala shelled Corozal on Friday. Rain fell.'
const article: Article = {
  type: 'article',
  id: 'ar-00000000000000aa',
  uri: 'corozal.txt',
  sha256: '00',
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  title: 'A port burns',
  outlet: 'The Belmopan Post',
  agency: null,
  published: '2031-03-07',
  language: 'en',
  copyOf: null,
}
const referred = new Map<string, LedgerRecord>([[article.id, article]])
const claim = (narrated: Claim['narrated']): Claim => ({
  type: 'claim',
  id: 'cl-00000000000000aa',
  text: 'Guatemala shelled Corozal.',
  stances: [],
  narrated,
})

describe('what outlets tell in their own voice', () => {
  it('is shown in its words, with the outlet, its headline and its day', () => {
    const told = narratorLines(
      [claim([{ article: article.id, start: 0, end: 35 }])],
      referred,
      captured().output,
    )
    expect(told).toContain("in the outlet's own voice, in 1 article")
    expect(told).toContain('“Guatemala shelled Corozal on Friday”')
    expect(told).toContain('– The Belmopan Post, A port burns, 2031-03-07')
  })

  it('counts articles, not places in them', () => {
    const place = { article: article.id, start: 0, end: 35 }
    const told = narratorLines([claim([place, { ...place, end: 25 }])], referred, captured().output)
    expect(told).toContain('in 1 article')
  })

  it('is left out where nobody does', () => {
    expect(narratorLines([claim([])], referred, captured().output)).toBe('')
  })
})
