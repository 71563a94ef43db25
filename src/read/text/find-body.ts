import type { Marked } from './mark-sections.ts'

/** A paragraph counts by its words, up to this: one very long one must not outweigh everything else. */
const MOST = 60
const FURNITURE_COST = 8
/** A long box between two parts of a body parts them no more than a short one. */
const MOST_COST = 24
const SHORT_COST = 3

/**
 * The stretch of units that holds the body: the one with the largest sum when prose counts for it and furniture and
 * stray short lines count against it.
 * @returns first index, and one past the last; null where there is no prose.
 */
export function findBody(marked: readonly Marked[]): { first: number; end: number } | null {
  let best: { first: number; end: number; sum: number } | null = null
  let first = 0
  let sum = 0
  let run = 0
  marked.forEach((item, i) => {
    if (sum <= 0) {
      first = i
      sum = 0
    }
    const cost = weight(item)
    run = cost < 0 ? run + cost : 0
    if (run >= -MOST_COST) sum += cost
    if (sum > (best?.sum ?? 0)) best = { first, end: i + 1, sum }
  })
  return best
}

function weight({ unit, kind, furniture }: Marked): number {
  if (furniture) return kind === 'byline' || kind === 'date' ? 0 : -FURNITURE_COST
  if (kind === 'caption') return 0
  if (kind === 'short' || (!unit.sentence && unit.words < 20)) return -SHORT_COST
  return Math.min(MOST, unit.words)
}
