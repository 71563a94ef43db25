import { describe, expect, it } from 'vitest'
import { matterOf } from '../../src/interpret/en/matter-of.ts'
import type { Attribution } from '../../src/model/index.ts'

/** The content as a statement has it; the cue is the first occurrence of `cue`, the content all behind it. */
function matter(text: string, cue: string, lemma: string): string {
  const start = text.indexOf(cue)
  const end = start + cue.length
  const attribution: Attribution = {
    source: [{ start: 0, end: start - 1 }],
    cue: [{ start, end }],
    content: [{ start: end + 1, end: text.length }],
    manner: 'indirect',
    lemma,
    by: [],
    confidence: 1,
  }
  return matterOf(text, attribution)
    .map(range => text.slice(range.start, range.end))
    .join(' … ')
}

describe('the matter of a content', () => {
  it.each([
    ['Kovarra accused Ostra of shelling Velk', 'accused', 'accuse', 'shelling Velk'],
    ['Kovarra accused the mayor of Velk of lying', 'accused', 'accuse', 'lying'],
    ['Kovarra accused him of treason', 'accused', 'accuse', 'treason'],
    ['Ostra blamed the rebels for the raid', 'blamed', 'blame', 'the raid'],
    ['Ostra urged the Kovarran government to open the road', 'urged', 'urge', 'to open the road'],
    ['Ostra called on both sides to talk', 'called on', 'call on', 'to talk'],
  ])('begins behind the one spoken of or to: %s', (text, cue, lemma, expected) => {
    expect(matter(text, cue, lemma)).toBe(expected)
  })

  it.each([
    ['Ostra said the army of Kovarra had left', 'said', 'say'],
    ['Ostra accused “the liars of Velk”', 'accused', 'accuse'],
    ['Ostra wants the rebels to leave', 'wants', 'want'],
    ['Ostra urged calm', 'urged', 'urge'],
    ['Reth told the army should use its weight to stop the raid', 'told', 'tell'],
  ])('is all of it where nobody stands before it: %s', (text, cue, lemma) => {
    expect(matter(text, cue, lemma)).toBe(text.slice(text.indexOf(cue) + cue.length + 1))
  })
})
