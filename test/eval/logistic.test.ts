import { describe, expect, it } from 'vitest'
import { chance, fitWeights } from '../../eval/logistic.ts'

const examples = Array.from({ length: 60 }, (_, i) => ({
  features: { hoax: i % 3 === 0 ? 1 : 0, length: (i % 7) / 7 },
  is: i % 3 === 0 && i % 9 !== 0,
}))

describe('a logistic regression', () => {
  it('learns which feature speaks for it', () => {
    const weights = fitWeights(examples, { ridge: 0.5, rounds: 8 })
    expect(chance(weights, { hoax: 1, length: 0.5 })).toBeGreaterThan(0.5)
    expect(chance(weights, { hoax: 0, length: 0.5 })).toBeLessThan(0.2)
  })

  it('comes nearer to the share of all, the dearer weights are', () => {
    const weights = fitWeights(examples, { ridge: 10_000, rounds: 8 })
    const share = examples.filter(({ is }) => is).length / examples.length
    expect(chance(weights, { hoax: 1 })).toBeCloseTo(share, 1)
  })

  it('gives the same weights for the same examples in another order', () => {
    const there = fitWeights(examples, { ridge: 1, rounds: 6 })
    const back = fitWeights(examples.toReversed(), { ridge: 1, rounds: 6 })
    expect(back.of.hoax).toBeCloseTo(there.of.hoax ?? 0, 8)
  })
})
