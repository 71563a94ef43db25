import { isObjectNoun } from '../../../lexicon/en/predicate-objects.ts'
import { senseOfNoun, singular, verbReadings } from '../../../lexicon/en/predicates.ts'
import type { VerbReading } from '../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS, FIXED_CLASS } from '../../../lexicon/en/word-classes.ts'
import type { Token } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { boundsIn, timesIn } from './mark-times.ts'
import { tagVerb } from './tag-verb.ts'
import { canBeNoun, type Draft, isPlainNoun, opensObject, startsNoun } from './word-draft.ts'
import type { Tag, Word } from './words.ts'

/** Which tokens of the article belong to a name; a capital at the start of a sentence tells nothing by itself. */
export function namesOf({ document }: View): Uint8Array {
  const names = new Uint8Array(document.tokens.length)
  for (const { name } of document.mentions) if (name) names.fill(1, name[0], name[1])
  return names
}

/** The words of some tokens with parts of speech, by closed lists, verb forms, and the words on both sides. */
export function tagWords(view: View, names: Uint8Array, indexes: readonly number[]): Word[] {
  const drafts = indexes.flatMap(i => draftOf(view, names, i) ?? [])
  const first = drafts[0]
  const last = drafts.at(-1)
  if (!first || !last) return []
  mark(drafts, 'time', timesIn(view.plain, first.token.start, last.token.end))
  mark(drafts, 'bound', boundsIn(view.plain, first.token.start, last.token.end))
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (draft && draft.tag === null) draft.tag = tagAt(drafts, i)
  }
  return drafts.map(({ token, lower, capital, tag, readings }) => ({
    start: token.start,
    end: token.end,
    lower,
    capital,
    tag: tag ?? 'noun',
    readings: tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'do' ? readings : NONE,
  }))
}

const NONE: readonly VerbReading[] = []

function draftOf(view: View, names: Uint8Array, i: number): Draft | null {
  const token = view.document.tokens[i]
  if (!token) return null
  const text = view.plain.slice(token.start, token.end)
  const lower = text.toLowerCase()
  const capital = text !== lower && /^\p{Lu}/u.test(text)
  return {
    token,
    lower,
    capital,
    isName: names[i] === 1 && (capital || (names[i - 1] === 1 && names[i + 1] === 1)),
    readings: verbReadings(lower) ?? NONE,
    tag: token.kind === 'word' ? null : tagMark(token, lower),
  }
}

const tagMark = ({ kind }: Token, lower: string): Tag =>
  kind === 'number' || /^[$€£]$/.test(lower)
    ? 'number'
    : /^["“”„«»‘’'`]/.test(lower) && lower !== "'s"
      ? 'quote'
      : lower === "'s" || lower === "'"
        ? 'possessive'
        : 'mark'

function mark(drafts: readonly Draft[], tag: Tag, ranges: readonly [number, number][]): void {
  let at = 0
  for (const draft of drafts) {
    while (at < ranges.length && (ranges[at]?.[1] ?? 0) <= draft.token.start) at++
    const range = ranges[at]
    if (range && range[0] <= draft.token.start && draft.token.end <= range[1]) draft.tag = tag
  }
}

function tagAt(drafts: readonly Draft[], i: number): Tag {
  const draft = drafts[i]
  if (!draft) return 'noun'
  const { lower, isName, readings } = draft
  if (isName && (!CLOSED_CLASS.has(lower) || !draft.capital)) return 'name'
  if (ING_ADJECTIVES.has(lower)) return 'adjective'
  if (lower.includes('-') && readings.length === 0) return tagHyphened(drafts, i)
  if (lower === 'order' && drafts[i - 1]?.lower === 'in' && drafts[i + 1]?.lower === 'to') return 'adverb'
  if (/^(?:forwards?|ahead|apart|aside|abroad|nearby|elsewhere|everywhere|alone|alike)$/.test(lower))
    return 'adverb'
  const closed = CLOSED_CLASS.get(lower)
  if (closed !== undefined) return tagClosed(drafts, i, closed as Tag)
  if (draft.capital && i > 0 && isName) return 'name'
  const fixed = FIXED_CLASS.get(lower)
  if (fixed !== undefined && fixed !== 'past' && fixed !== 'ing')
    return FORCES.has(lower) && endsPhrase(drafts[i + 1]) ? 'noun' : fixed
  if (readings.length > 0) return tagVerb(drafts, i)
  if (drafts[i - 1]?.tag === 'to' && isUnknownVerb(drafts, i)) return 'verb'
  if (draft.capital && i > 0) return 'name'
  if (/ly$/.test(lower)) return 'adverb'
  if (/(?:ous|ful|ive|able|ible|ical|less|ish|ian|ese)$/.test(lower)) return 'adjective'
  if (/^un.*ed$/.test(lower)) return 'adjective'
  if (/ed$/.test(lower) && lower.length > 4 && lower !== 'hundred') return tagVerb(drafts, i)
  if (/ing$/.test(lower) && lower.length > 5) return tagVerb(drafts, i)
  return 'noun'
}

/** "Neighbouring Ostra", "the remaining fighters": as good as adjectives. */
const ING_ADJECTIVES: ReadonlySet<string> = new Set(
  'neighbouring neighboring ongoing remaining existing conflicting warring opposing ruling growing outgoing incoming upcoming visiting surrounding'.split(
    ' ',
  ),
)

/** Adjectives that stand for a body: "the military gave". */
const FORCES: ReadonlySet<string> = new Set(['military', 'public', 'united'])

const endsPhrase = (next: Draft | undefined): boolean =>
  next === undefined ||
  next.tag === 'mark' ||
  CLOSED_CLASS.has(next.lower) ||
  (next.readings.some(({ form }) => form === 's' || form === 'past') && !/s$/.test(next.lower)) ||
  (/s$/.test(next.lower) && next.readings.length > 0 && !canBeNoun(next))

function tagHyphened(drafts: readonly Draft[], i: number): Tag {
  const word = singular(drafts[i]?.lower ?? '')
  if (senseOfNoun(word, '') !== null || isObjectNoun(word)) return 'noun'
  const next = drafts[i + 1]
  return /(?:ed|ing|held|run|led|old|born|wide|made)$/.test(word) ||
    (next && startsNoun(next) && isPlainNoun(next))
    ? 'adjective'
    : 'noun'
}

function tagClosed(drafts: readonly Draft[], i: number, closed: Tag): Tag {
  const { lower } = drafts[i] ?? { lower: '' }
  const next = drafts[i + 1]
  if (lower === 'who') return 'wh'
  if (lower === "'s") return isSubjectPronoun(drafts[i - 1]?.lower) ? 'be' : 'possessive'
  if (lower === 'to') return couldBeVerb(drafts, i + 1) ? 'to' : 'preposition'
  if (lower === 'her') return next && startsNoun(next) ? 'possessive' : 'object-pronoun'
  if (lower === 'that' && next && i > 0 && isPlainNoun(next) && drafts[i - 1]?.tag === 'preposition')
    return 'determiner'
  if (/^(?:so|more|less|most|much|further|once)$/.test(lower))
    return closed === 'determiner' ? 'determiner' : 'adverb'
  return closed
}

const isSubjectPronoun = (lower: string | undefined): boolean =>
  /^(?:it|he|she|that|there|what|who|here)$/.test(lower ?? '')

function couldBeVerb(drafts: readonly Draft[], at: number): boolean {
  for (let i = at; i < Math.min(drafts.length, at + 3); i++) {
    const draft = drafts[i]
    if (!draft || draft.tag !== null) return false
    if (/^(?:be|have|do)$/.test(draft.lower)) return true
    if (/ly$|^(?:not|never|also|then|even|once)$/.test(draft.lower)) continue
    if (draft.readings.length === 0) return isUnknownVerb(drafts, i)
    return draft.readings.some(({ form }) => form === 'base') && !draft.isName
  }
  return false
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central)/

/** "To unmask the sender": behind "to", with an object, a word that no list has is a verb. */
function isUnknownVerb(drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]
  const next = drafts[i + 1]
  if (
    !draft ||
    !next ||
    draft.capital ||
    canBeNoun(draft) ||
    COMPASS.test(draft.lower) ||
    CLOSED_CLASS.has(draft.lower)
  )
    return false
  return (
    /^\p{Ll}+$/u.test(draft.lower) &&
    (opensObject(next) || next.capital) &&
    !/(?:s|tion|ment|ness|ity)$/.test(draft.lower)
  )
}
