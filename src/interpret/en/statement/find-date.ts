import { type Span, spanOf } from '../../../model/index.ts'
import { findDateWords, isLoose } from '../dates/find-date-words.ts'
import { resolveDate } from '../dates/resolve-date.ts'

/** Between saying and date, what gives the date to something else: "the accord, which was signed on Friday". */
const OF_SOMETHING_ELSE =
  /\b(?:which|who|whom|whose|where|signed|reached|concluded|agreed|struck|adopted|brokered|dated|born|killed|died|arrested|elected|appointed|founded|broadcast|took office)\b/i
/** Characters between a saying and the month or year that it may have: farther off stands what the source once did. */
const NEAR = 32

/** "Visited Kampala in July, and urged": what is joined to a dated verb was done on the same occasion. */
const JOINED = /^,?\s+(?:and|then|and then|where (?:he|she|they))\s+(?:\p{L}+ly\s+)?$/u

const isNear = (between: string): boolean =>
  JOINED.test(between) || (between.length <= NEAR && !/[,;:]/.test(between))

/** "Earlier this week, the envoy warned": at the head of its sentence, with the source alone between. */
const opensSaying = (around: string, offset: number, between: string): boolean =>
  /^\s*(?:(?:but|and|meanwhile|then)\s+)?(?:in|early in|late in|since)?\s*$/i.test(around.slice(0, offset)) &&
  /^,\s[^,;:]{1,60}$/.test(between)

export interface Said {
  readonly expression: Span | null
  readonly date: string | null
}

/**
 * When it was said: the date words nearest to the cue in its own frame.
 * @param around the frame of the saying, from position `start` of the article
 * @param published ISO 8601; without it a weekday stays a weekday
 */
export function findDate(
  text: string,
  around: { text: string; start: number },
  at: number,
  published: string | null,
): Said {
  let best: Span | null = null
  for (const { start: offset, end, words } of findDateWords(around.text)) {
    const start = around.start + offset
    const between = start > at ? text.slice(at, start) : text.slice(around.start + end, at)
    if (start > at && OF_SOMETHING_ELSE.test(between)) continue
    if (isLoose(words) && !isNear(between) && !opensSaying(around.text, offset, between)) continue
    if (!best || Math.abs(start - at) < Math.abs(best.start - at))
      best = spanOf(text, { start, end: around.start + end })
  }
  return { expression: best, date: best && resolveDate(best.text, published) }
}
