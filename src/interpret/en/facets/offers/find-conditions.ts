import { ASKING_IF, CONDITION_WORDS } from '../../../../lexicon/en/facets-offers.ts'
import { type Range, type Span, spanOf } from '../../../../model/index.ts'
import type { View } from '../../view.ts'

/** A condition of more characters than this is told no further. */
const LONGEST = 240
/** The full stop of "U.S." ends nothing. */
const CONDITION = new RegExp(
  `(?<![\\p{L}-])(?:${CONDITION_WORDS}) (?=\\S)((?:[^.;!?"”:]|(?<=(?<!\\p{L})(?-i:\\p{Lu}))\\.(?! (?-i:\\p{Lu}\\p{Ll}))){4,${LONGEST}})`,
  'giu',
)
/** Where the condition is over and the telling goes on. */
const GOES_ON =
  /,(?= (?:but|while|although|though|and (?:said|added|warned))(?!\p{L})| (?:he|she|it|they|we|the \p{Ll}+|\p{Lu}[\p{L}]+)(?: \p{Lu}\p{L}+)? (?:said|says|told|added|will|would|shall|must)(?!\p{L}))| (?=said (?:the |\p{Lu}))/u

/** Clauses that make an offer hold, in the sentence of its words, before them or behind. */
export function findConditions(view: View, { start, end }: Range): Span[] {
  const sentence = view.sentenceAt(end - 1)
  const opening = view.sentenceAt(start)
  const from = Math.max(opening?.start ?? start, start - 160)
  const to = Math.max(end, Math.min(sentence?.end ?? end, end + 200))
  return [...view.plain.slice(from, to).matchAll(CONDITION)].flatMap(match => {
    const ahead = view.plain.slice(from, from + match.index)
    // Before the offer only a clause that opens its sentence binds it: "If they disarm, we will open the road".
    if (from + match.index < start && !/^[\s"“‘']*(?:[^,]{0,60}\b(?:said|says|that) ["“]?)?$/.test(ahead))
      return []
    if (ASKING_IF.test(ahead)) return []
    const whole = match[1] ?? ''
    // Never in the middle of a word.
    const told = whole.length < LONGEST ? whole : whole.slice(0, whole.lastIndexOf(' '))
    // A clause that opens what is said ends at its comma: "If they disarm, open the road".
    const opens =
      from + match.index < start ||
      /(?:^|[:;–—"“]|\b(?:and|but),?) *$/.test(view.plain.slice(start, from + match.index))
    const cut = opens ? told.split(',')[0] : told.split(GOES_ON)[0]
    const words = (cut ?? '').trimEnd().replace(/[,:]+$/, '')
    const at = from + match.index + match[0].length - whole.length
    return /\S \S/.test(words) || /^\p{L}{5,}$/u.test(words)
      ? spanOf(view.text, { start: at, end: at + words.length })
      : []
  })
}
