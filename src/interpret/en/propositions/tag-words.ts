import { isObjectNoun } from '../../../lexicon/en/predicate-objects.ts'
import { senseOfNoun, singular, verbReadings } from '../../../lexicon/en/predicates.ts'
import type { VerbForm, VerbReading } from '../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS, FIXED_CLASS, NOUNS_TOO } from '../../../lexicon/en/word-classes.ts'
import type { Range, Token } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { boundsIn, timesIn } from './mark-times.ts'
import type { Tag, Word } from './words.ts'

/** Which tokens of the article belong to a name; a capital at the start of a sentence tells nothing by itself. */
export function namesOf({ document }: View): Uint8Array {
  const names = new Uint8Array(document.tokens.length)
  for (const { name } of document.mentions) if (name) names.fill(1, name[0], name[1])
  return names
}

/** One word on its way to a tag. */
interface Draft {
  readonly token: Token
  readonly lower: string
  readonly capital: boolean
  readonly isName: boolean
  readonly readings: readonly VerbReading[]
  tag: Tag | null
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

/** Adjectives that are verbs only behind "to", a modal or a pronoun. */
const ADJECTIVES_FIRST: ReadonlySet<string> = new Set(
  'free clear open close direct secure live welcome present separate complete slow dry calm tense'.split(' '),
)

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

const isPlainNoun = (draft: Draft): boolean =>
  draft.readings.length === 0 && !CLOSED_CLASS.has(draft.lower) && /^\p{L}/u.test(draft.lower)

const startsNoun = (draft: Draft): boolean => draft.tag === null && !CLOSED_CLASS.has(draft.lower)

function couldBeVerb(drafts: readonly Draft[], at: number): boolean {
  for (let i = at; i < Math.min(drafts.length, at + 3); i++) {
    const draft = drafts[i]
    if (!draft || draft.tag !== null) return false
    if (/^(?:be|have|do)$/.test(draft.lower)) return true
    if (/ly$|^(?:not|never|also|then|even|once)$/.test(draft.lower)) continue
    return draft.readings.some(({ form }) => form === 'base') && !draft.isName
  }
  return false
}

const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'preposition',
  'bound',
])
const BEFORE_BASE: ReadonlySet<Tag> = new Set<Tag>(['to', 'modal', 'do'])
const IN_NOUN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number', 'adjective', 'possessive'])

/** Whether a word that can be a verb is one here. */
function tagVerb(drafts: readonly Draft[], i: number): Tag {
  const draft = drafts[i]
  if (!draft) return 'noun'
  const before = tagBefore(drafts, i)
  const forms = draft.readings.map(({ form }) => form)
  const fits = before === 'be' || before === 'have' ? /participle|past|ing/ : null
  if (fits && forms.length > 0 && !forms.some(form => fits.test(form)))
    return canBeNoun(draft) ? 'noun' : 'adjective'
  const { lower } = draft
  if (before !== null && BEFORE_BASE.has(before)) return 'verb'
  if (/ing$/.test(lower) && (forms.length === 0 || forms.includes('ing'))) return tagIng(drafts, i, before)
  if (forms.length === 0 || forms.includes('past') || forms.includes('participle'))
    if (!forms.includes('base') || before === 'be' || before === 'have') return tagPast(drafts, i, before)
  return tagPresent(drafts, i, before, forms)
}

function tagBefore(drafts: readonly Draft[], i: number): Tag | null {
  let k = i - 1
  while (
    k >= 0 &&
    (drafts[k]?.tag === 'adverb' || drafts[k]?.tag === 'negation' || drafts[k]?.tag === 'time')
  )
    k--
  return k < 0 ? null : (drafts[k]?.tag ?? null)
}

function tagIng(drafts: readonly Draft[], i: number, before: Tag | null): Tag {
  const next = drafts[i + 1]
  if (before === 'be') return 'verb'
  if (next?.lower === 'of') return 'noun'
  if (next && PARTICLE.test(next.lower)) return 'verb'
  if (before === 'determiner' || before === 'possessive' || before === 'adjective')
    return next && opensObject(next) ? 'verb' : 'noun'
  const isDeed = senseOfNoun(drafts[i]?.lower ?? '', '') !== null
  if (isDeed && (!next || !(opensObject(next) || isPlainNoun(next)))) return 'noun'
  return 'verb'
}

const PARTICLE = /^(?:down|up|out|off|back|away)$/

const opensObject = (draft: Draft): boolean =>
  draft.tag === 'number' ||
  draft.tag === 'bound' ||
  draft.isName ||
  /^(?:the|an?|its|their|his|her|our|my|your|this|these|those|them|him|it|us|me|any|some|all|both|each|more|several|many|no)$/.test(
    draft.lower,
  )

function tagPast(drafts: readonly Draft[], i: number, before: Tag | null): Tag {
  const next = drafts[i + 1]
  if (before === 'be' || before === 'have') return 'verb'
  const inPhrase = before !== null && BEFORE_NOUN.has(before)
  if (before === null || before === 'verb' || before === 'number')
    return next &&
      next.tag === null &&
      !CLOSED_CLASS.has(next.lower) &&
      (isPlainNoun(next) || canBeNoun(next)) &&
      (before !== 'verb' || !next.isName)
      ? 'adjective'
      : 'verb'
  if (inPhrase)
    return next &&
      (isPlainNoun(next) || next.isName || next.readings.length > 0) &&
      next.tag === null &&
      !CLOSED_CLASS.has(next.lower)
      ? 'adjective'
      : before === 'preposition' || before === 'possessive' || before === 'adjective'
        ? 'verb'
        : 'noun'
  return 'verb'
}

function tagPresent(
  drafts: readonly Draft[],
  i: number,
  before: Tag | null,
  forms: readonly VerbForm[],
): Tag {
  const draft = drafts[i]
  const next = drafts[i + 1]
  if (!draft) return 'noun'
  const noun = canBeNoun(draft)
  if (
    before === null &&
    ADJECTIVES_FIRST.has(draft.lower) &&
    next?.tag === null &&
    !CLOSED_CLASS.has(next.lower)
  )
    return 'adjective'
  if (before === 'pronoun' || before === 'wh') return 'verb'
  if (before === null)
    return forms.includes('base') && next && opensObject(next) && !next.isName
      ? 'verb'
      : noun || forms.includes('s')
        ? 'noun'
        : 'verb'
  if (ADJECTIVES_FIRST.has(draft.lower)) return 'adjective'
  if (BEFORE_NOUN.has(before)) return 'noun'
  if (forms.includes('base') && isCaused(drafts, i)) return 'verb'
  if (before === 'verb' || before === 'be' || before === 'have')
    return noun || forms.includes('s') ? 'noun' : 'verb'
  if (before === 'conjunction' || before === 'mark' || before === 'quote')
    return sameFormBefore(drafts, i, forms) && (!noun || !next || opensObject(next) || next.tag === null)
      ? 'verb'
      : 'noun'
  if (IN_NOUN_PHRASE.has(before) || before === 'object-pronoun') {
    if (!noun) return 'verb'
    // "If the rebels attack, …"
    if (
      forms.includes('base') &&
      isMany(drafts[i - 1]) &&
      !(next && startsNoun(next)) &&
      opensByIf(drafts, i)
    )
      return 'verb'
    if (
      !next ||
      CLOSED_CLASS.get(next.lower) === 'be' ||
      CLOSED_CLASS.get(next.lower) === 'have' ||
      CLOSED_CLASS.get(next.lower) === 'modal'
    )
      return 'noun'
    if (forms.includes('base') && !forms.includes('past') && !isMany(drafts[i - 1]))
      return opensObject(next) && !hasFiniteBefore(drafts, i) ? 'verb' : 'noun'
    if (hasFiniteBehind(drafts, i)) return 'noun'
    const isName = before === 'name' || drafts[i - 1]?.isName === true
    return opensObject(next) ||
      next.lower === 'to' ||
      isPlainNoun(next) ||
      forms.includes('past') ||
      (isName && !CLOSED_CLASS.has(next.lower))
      ? 'verb'
      : 'noun'
  }
  return noun ? 'noun' : 'verb'
}

/** "Make Ostra stop the raids": behind these a base form belongs to the noun before it. */
function isCaused(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const draft = drafts[k]
    if (draft?.tag === 'verb')
      return draft.readings.some(({ lemma }) => /^(?:make|let|help|see|watch)$/.test(lemma))
    if (draft?.tag === 'mark' || draft?.tag === 'conjunction') return false
  }
  return false
}

function opensByIf(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { tag, lower } = drafts[k] ?? {}
    if (tag === 'subordinator')
      return /^(?:if|unless|when|whenever|because|although|while)$/.test(lower ?? '')
    if (tag === 'verb' || tag === 'mark' || tag === 'be' || tag === 'have' || tag === 'preposition')
      return false
  }
  return false
}

function hasFiniteBefore(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
    const tag = drafts[k]?.tag
    if (tag === 'mark' || tag === 'subordinator' || tag === 'wh' || tag === 'conjunction') return false
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') return true
  }
  return false
}

const canBeNoun = ({ lower, readings }: Draft): boolean => {
  const word = singular(lower)
  return NOUNS_TOO.has(readings[0]?.lemma ?? '') || senseOfNoun(word, '') !== null || isObjectNoun(word)
}

const isMany = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (/[^s]s$/.test(draft.lower) || /^(?:police|people|men|women|children|we|they|you|i)$/.test(draft.lower))

/** "To stop and withdraw": behind "and" a base form stands beside another one. */
function sameFormBefore(drafts: readonly Draft[], i: number, forms: readonly VerbForm[]): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 14); k--) {
    const draft = drafts[k]
    if (draft?.tag !== 'verb') continue
    return draft.readings.some(({ form }) => forms.includes(form))
  }
  return false
}

function hasFiniteBehind(drafts: readonly Draft[], i: number): boolean {
  for (let k = i + 1; k < Math.min(drafts.length, i + 12); k++) {
    const draft = drafts[k]
    if (!draft || draft.tag === 'mark') return false
    const closed = CLOSED_CLASS.get(draft.lower)
    if (closed === 'subordinator' || closed === 'wh' || closed === 'conjunction') return false
    if (closed === 'be' || closed === 'have' || closed === 'modal' || closed === 'do') return true
    if (
      draft.readings.some(({ form }) => form === 'past') &&
      !draft.readings.some(({ form }) => form === 'base')
    )
      return (
        drafts[k - 1]?.tag !== 'determiner' && CLOSED_CLASS.get(drafts[k - 1]?.lower ?? '') !== 'determiner'
      )
  }
  return false
}

/** Indexes of the tokens within some ranges of one sentence, in text order. */
export function tokensWithin(view: View, ranges: readonly Range[]): number[] {
  const { tokens } = view.document
  const found: number[] = []
  for (const range of ranges)
    for (let i = firstTokenFrom(tokens, range.start); i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || token.end > range.end) break
      found.push(i)
    }
  return found
}

function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
