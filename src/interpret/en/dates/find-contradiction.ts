import { type Span, spanOf } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { findDateWords } from './find-date-words.ts'
import { resolveDate } from './resolve-date.ts'

/** Blocks at the head of an article that may carry its date. */
const HEAD = 4
/** Characters at the start of a block within which a dateline ends. */
const LONGEST_DATELINE = 120
/** "Published on 3 May 2031". */
const LABEL = /^(?:first )?(?:published|updated|posted|dated)[: ]+(?:on )?$/i
const MOST_WORDS = 6
const AFTER = /^[.,]?\s*(?:[(/][^()/]{2,40}[)/])?[.,]?\s*(?:[-–—:|]|$)/
/** Time zones, the press's night and a reprint a little later part two dates by this much, in days. */
const TOLERATED = 7

/**
 * The date that the article's own head gives, where it lies more than a week from the one it was given with. One of the
 * two is wrong – a page stamped anew when the archive moved, say – and nothing tells which.
 */
export function findContradiction(view: View): { readonly written: Span; readonly date: string } | null {
  const { published } = view.article
  const given = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  if (Number.isNaN(given)) return null
  for (const block of view.blocks.slice(0, HEAD)) {
    const start = view.plain.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE))
    const [first] = findDateWords(start)
    if (!first || !/\d{4}$/.test(first.words)) continue
    const before = start.slice(0, first.start)
    if (!isDateline(before) || !AFTER.test(start.slice(first.end))) continue
    const date = resolveDate(first.words, null)
    if (date === null || date.length < 10) continue
    const apart = Math.abs(Date.parse(date) - given) / 86_400_000
    if (apart > TOLERATED)
      return {
        date,
        written: spanOf(view.text, { start: block.start + first.start, end: block.start + first.end }),
      }
  }
  return null
}

/** "PORT VALE, Norland, " before its date: few names and nothing else. A word in small letters makes it a sentence. */
function isDateline(before: string): boolean {
  if (LABEL.test(before)) return true
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= MOST_WORDS && words.every(word => !/^\p{Ll}/u.test(word))
}
