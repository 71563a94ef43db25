import type { Range } from '../../../model/index.ts'
import type { Pair, SingleMark } from './mark.ts'

/** How many marks on, and how many characters, a better close than a possessive is looked for. */
const MARKS_AHEAD = 8
const REACH = 1500

/**
 * Single marks that stand in the same double quotation, or in none, paired; `end` is where that stretch ends.
 * The apostrophe and the closing mark are one sign: "‘the gunners’ posts are gone,’ he said" closes only once.
 */
export function pairSingles(marks: readonly SingleMark[], stretch: Range): Pair[] {
  const pairs: Pair[] = []
  let k = 0
  while (k < marks.length) {
    const open = marks[k]
    if (open === undefined || open.side !== 'open') {
      k++
      continue
    }
    const at = closeFor(marks, k)
    const close = at === null ? null : (marks[at] ?? null)
    if (close !== null) pairs.push({ open, close, end: close.end })
    // A straight mark without a partner is an apostrophe; a curly one faces its quotation and had a partner once.
    else if (open.style !== 'straight')
      pairs.push({ open, close: null, end: Math.min(stretch.end, nextOpen(marks, k)) })
    k = at === null ? k + 1 : at + 1
  }
  return pairs
}

const nextOpen = (marks: readonly SingleMark[], k: number): number =>
  marks[k + 1]?.side === 'open' ? (marks[k + 1]?.start ?? Infinity) : Infinity

/** Index of the mark that closes what `k` opens: the first that can, unless it may be a possessive and a surer one follows. */
function closeFor(marks: readonly SingleMark[], k: number): number | null {
  const open = marks[k]
  let fallback: number | null = null
  for (let j = k + 1; j < Math.min(marks.length, k + 1 + MARKS_AHEAD); j++) {
    const mark = marks[j]
    if (open === undefined || mark === undefined || mark.side !== 'close' || mark.start - open.end > REACH)
      break
    if (!mark.possessive) return j
    fallback ??= j
  }
  return fallback
}
