import { SIGNED } from '../../../../lexicon/en/facets-agreements.ts'
import type { Range } from '../../../../model/index.ts'
import { findDateWords } from '../../dates/find-date-words.ts'
import { resolveDate } from '../../dates/resolve-date.ts'
import type { View } from '../../view.ts'
import type { Toponym } from '../places/find-places.ts'
import type { Mention } from './find-mentions.ts'

/** Characters beside an agreement in which its day and its place may stand. */
const NEAR = 70

/** The day, month or year on which it was made, where the text ties one to it; null where none fixes it. */
export function findAgreementDate(view: View, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const { text, start } = around(view, mention)
    for (const { start: from, end, words } of findDateWords(text)) {
      if (!isItsDay(view, mention, { start: start + from, end: start + end })) continue
      const iso = resolveDate(words, view.article.published)
      if (iso) return iso
    }
  }
  return null
}

function isItsDay(view: View, mention: Mention, date: Range): boolean {
  const behind = date.start >= mention.end
  const link = behind ? view.plain.slice(mention.end, date.start) : view.plain.slice(date.end, mention.start)
  if (/[.;]|, (?:and|but|while)(?!\p{L})/u.test(link) || OTHER_DEED.test(link)) return false
  if (SIGNED.test(link)) return true
  if (!behind) return /^(?:'s)? $/.test(link)
  return /^ (?:of|from) $/.test(link) || (isMade(view, mention) && !link.includes(','))
}

/** A saying's, a battle's and a breach's day is not the agreement's. */
const OTHER_DEED =
  /(?<!\p{L})(?:said|told|accused|denied|killed|attacked|violated|broke|broken|collapsed|ended|expired)(?!\p{L})/u

/** "Signed the accord": the verb right before it. */
const isMade = (view: View, mention: Mention): boolean =>
  MADE_BEFORE.test(view.plain.slice(Math.max(0, mention.start - 24), mention.start))
const MADE_BEFORE =
  /(?<!\p{L})(?:sign(?:ed|s)?|reach(?:ed)?|struck|concluded|agreed(?: to| on)?|made|announced|declared|adopted|ratified) $/u

/** The town in its own name ("Serin Accord"), else the one in which it was signed, reached or agreed. */
export function findAgreementPlace(
  view: View,
  mentions: readonly Mention[],
  toponyms: readonly Toponym[],
): string | null {
  const named = mentions.find(mention => mention.name !== null)
  const inside = named && toponyms.find(({ start, end }) => named.start <= start && end <= named.end)
  if (inside) return inside.name
  for (const mention of mentions) {
    const { text, start } = around(view, mention)
    const behind = SIGNED.exec(text.slice(Math.max(0, mention.end - start)))
    const later = behind ? mention.end + behind.index : Number.POSITIVE_INFINITY
    const from = isMade(view, mention) ? mention.end : later
    const place = toponyms.find(
      one =>
        one.use === 'locative' &&
        one.start >= from &&
        one.start <= mention.end + NEAR &&
        /(?<!\p{L})(?:in|at)(?: the [\p{L} ]{0,30},)? $/u.test(
          view.plain.slice(Math.max(0, one.start - 44), one.start),
        ) &&
        !/[.;]/.test(view.plain.slice(mention.end, one.start)),
    )
    if (place) return place.name
  }
  return null
}

function around(view: View, mention: Mention): { text: string; start: number } {
  const sentence = view.sentenceAt(mention.start)
  const start = Math.max(sentence?.start ?? mention.start, mention.start - NEAR)
  const end = Math.min(sentence?.end ?? mention.end, mention.end + NEAR)
  return { text: view.plain.slice(start, Math.max(end, mention.end)), start }
}
