import { describe, expect, it } from 'vitest'
import { guessLemma } from '../../src/interpret/en/propositions/guess-lemma.ts'

describe('the base of a verb that no list has', () => {
  it.each([
    ['managing', 'manage'],
    ['challenging', 'challenge'],
    ['besieging', 'besiege'],
    ['travelling', 'travel'],
    ['patrolling', 'patrol'],
    ['belonging', 'belong'],
    ['yelling', 'yell'],
    ['rebutting', 'rebut'],
  ])('of "%s" is "%s"', (word, base) => {
    expect(guessLemma(word, 'ing')).toBe(base)
  })
})
