import { describe, expect, it } from 'vitest'
import { findCueSpans } from '../../../src/attribute/en/tagger/find-cue-spans.ts'

/** Rows of [begins a cue, goes on with one]. */
const marginals = (rows: readonly (readonly [number, number])[]) =>
  Float64Array.from(rows.flatMap(([b, i]) => [1 - b - i, 0, 0, b, i, 0, 0]))

describe('cue spans', () => {
  it('join tokens that are likely enough and go on', () => {
    const spans = findCueSpans(
      marginals([
        [0.1, 0],
        [0.8, 0.1],
        [0.05, 0.75],
        [0, 0.1],
      ]),
      4,
    )
    expect(spans.map(({ first, end }) => [first, end])).toEqual([[1, 3]])
    expect(spans[0]?.probability).toBeCloseTo(0.85)
  })

  it('keep two cues apart that stand side by side', () => {
    const spans = findCueSpans(
      marginals([
        [0.9, 0],
        [0.7, 0.2],
      ]),
      2,
    )
    expect(spans.map(({ first, end }) => [first, end])).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('leave out at their edges what is far less likely than the rest', () => {
    const spans = findCueSpans(
      marginals([
        [0.3, 0],
        [0.05, 0.85],
        [0, 0.2],
      ]),
      3,
    )
    expect(spans.map(({ first, end }) => [first, end])).toEqual([[1, 2]])
  })

  it('find nothing where nothing is likely enough', () => {
    expect(
      findCueSpans(
        marginals([
          [0.1, 0.02],
          [0.12, 0],
        ]),
        2,
      ),
    ).toEqual([])
  })
})
