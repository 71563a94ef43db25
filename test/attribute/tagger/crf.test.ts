import { describe, expect, it } from 'vitest'
import { type Crf, decode, marginals, prepare } from '../../../src/attribute/en/tagger/crf.ts'

const LABELS = 3

/** Numbers that repeat from run to run. */
function* numbers(seed: number): Generator<number> {
  for (let x = seed; ; x = (x * 16807) % 2147483647) yield (x / 2147483647) * 4 - 2
}

function example(rows: number, seed = 7): { crf: Crf; scores: Float32Array } {
  const next = numbers(seed)
  const take = (n: number) => Float32Array.from({ length: n }, () => next.next().value ?? 0)
  return { crf: { labels: LABELS, transitions: take(9), start: take(3) }, scores: take(rows * LABELS) }
}

/** Every sequence with its score: what the sums and the search are measured against. */
function* sequences(
  { crf, scores }: ReturnType<typeof example>,
  rows: number,
): Generator<[number[], number]> {
  for (let code = 0; code < LABELS ** rows; code++) {
    const labels = Array.from({ length: rows }, (_, t) => Math.floor(code / LABELS ** t) % LABELS)
    const score = labels.reduce((sum, label, t) => {
      const before = labels[t - 1]
      const step =
        before === undefined ? (crf.start[label] ?? 0) : (crf.transitions[before * LABELS + label] ?? 0)
      return sum + step + (scores[t * LABELS + label] ?? 0)
    }, 0)
    yield [labels, score]
  }
}

describe('conditional random field', () => {
  it('gives each label the share of all sequences that go through it', () => {
    const rows = 6
    const one = example(rows)
    const expected = new Float64Array(rows * LABELS)
    let total = 0
    for (const [labels, score] of sequences(one, rows)) {
      total += Math.exp(score)
      labels.forEach((label, t) => {
        expected[t * LABELS + label] = (expected[t * LABELS + label] ?? 0) + Math.exp(score)
      })
    }
    marginals(prepare(one.crf), one.scores, rows).forEach((p, k) => {
      expect(p).toBeCloseTo((expected[k] ?? 0) / total, 9)
    })
  })

  it('finds the likeliest sequence, and how likely it is', () => {
    for (const seed of [3, 19, 101]) {
      const one = example(5, seed)
      const all = [...sequences(one, 5)].sort((a, b) => b[1] - a[1])
      const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0)
      const path = decode(prepare(one.crf), one.scores, 5)
      expect([...path.labels]).toEqual(all[0]?.[0])
      expect(path.logProbability).toBeCloseTo((all[0]?.[1] ?? 0) - Math.log(total), 9)
    }
  })

  it('stays finite over thousands of steps with large scores', () => {
    const one = example(5000)
    const scores = one.scores.map(score => score * 200)
    expect(decode(prepare(one.crf), scores, 5000).logProbability).toBeLessThanOrEqual(1e-9)
    expect(marginals(prepare(one.crf), scores, 5000).every(p => p >= 0 && p <= 1 + 1e-9)).toBe(true)
  })

  it('never lets an I follow what it may not', () => {
    const one = example(40)
    const transitions = one.crf.transitions.slice()
    transitions[2] = -1e4 // from O to I
    const start = Float32Array.of(0, 0, -1e4)
    const { labels } = decode(prepare({ ...one.crf, transitions, start }), one.scores, 40)
    labels.forEach((label, t) => {
      if (label === 2) expect(labels[t - 1]).not.toBe(0)
    })
  })
})
