import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment/index.ts'
import { articleOf } from './article.ts'

describe('segmenting four megabytes of one word', () => {
  // So much overran the stack of the expression where its groups repeated without a bound.
  it.each([
    ['letters and hyphens', 'a-'],
    ['digits and commas', '1,'],
    ['letters and full stops', 'a.'],
    ['letters and apostrophes', "a'"],
    ['full stops apart', '. '],
  ])('of %s comes to its end', (_, piece) => {
    const long = `The army said ${piece.repeat(2 ** 21)}`.trim()
    expect(segment(articleOf([long])).tokens.at(-1)?.end).toBe(long.length)
  })
})
