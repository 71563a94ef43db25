import type { Stretch } from '../words.ts'

/** A cue with the mean probability of its tokens to be one. */
export interface CueSpan extends Stretch {
  readonly probability: number
}

const FLAT = 7
/** The flat labels: 0 outside, then B and I of source, cue and content. */
const CUE = 3
/** Below this a token is no part of any cue. */
const LEAST = 0.15
/** A token belongs to the cue beside it where it is at least this share as likely as that one's likeliest token. */
const SHARE = 0.6

/**
 * Runs of tokens of which each is a cue with some probability; a token that is likelier to begin a
 * cue than to go on with one begins a new run. `marginals`: rows × 7.
 */
export function findCueSpans(marginals: Float64Array, rows: number): CueSpan[] {
  const spans: { first: number; end: number }[] = []
  for (let i = 0; i < rows; i++) {
    const begins = marginals[i * FLAT + CUE] ?? 0
    const goesOn = marginals[i * FLAT + CUE + 1] ?? 0
    if (begins + goesOn < LEAST) continue
    const last = spans.at(-1)
    if (last !== undefined && last.end === i && begins < goesOn) last.end = i + 1
    else spans.push({ first: i, end: i + 1 })
  }
  return spans.map(span => trim(marginals, span))
}

function trim(marginals: Float64Array, { first, end }: Stretch): CueSpan {
  const p = (i: number): number => (marginals[i * FLAT + CUE] ?? 0) + (marginals[i * FLAT + CUE + 1] ?? 0)
  let most = 0
  for (let i = first; i < end; i++) most = Math.max(most, p(i))
  let low = first
  while (p(low) < SHARE * most) low++
  let high = end
  while (p(high - 1) < SHARE * most) high--
  let sum = 0
  for (let i = low; i < high; i++) sum += p(i)
  return { first: low, end: high, probability: sum / (high - low) }
}
