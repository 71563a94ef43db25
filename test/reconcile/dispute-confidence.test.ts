import { describe, expect, it } from 'vitest'
import { fittedWeights } from '../../eval/calibration.ts'
import { DISPUTE_WEIGHTS } from '../../src/reconcile/confidence-weights.ts'
import { confidenceOf } from '../../src/reconcile/dispute-confidence.ts'

describe('how sure a dispute is', () => {
  it('follows from its evidence by the weights that were fitted on what readers judged', () => {
    const { bias, of } = fittedWeights()
    expect(DISPUTE_WEIGHTS.bias).toBeCloseTo(bias, 2)
    for (const [name, weight] of Object.entries(of)) expect(DISPUTE_WEIGHTS.of[name]).toBeCloseTo(weight, 2)
  })

  it('is more where a cue denies what stands inside the denial than where words contradict', () => {
    expect(confidenceOf({ 'a cue denies': 1, 'by nested': 1 })).toBeGreaterThan(
      confidenceOf({ 'by contradiction': 1 }),
    )
  })

  it('is that of no evidence for features that it does not know', () => {
    expect(confidenceOf({ 'by telepathy': 1 })).toBe(confidenceOf({}))
  })
})
