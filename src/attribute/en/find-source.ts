import type { WordClass } from '../../lexicon/en/word-classes.ts'
import { cuesAt } from './find-cues.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** No noun phrase of the news is longer; it bounds the work in a sentence without end. */
const REACH = 60

const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'pronoun',
  'object-pronoun',
])
const HEADS: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'name',
  'number',
  'pronoun',
  'adjective',
  'determiner',
])
const VERBAL: ReadonlySet<WordClass> = new Set<WordClass>([
  'verb',
  'past',
  'be',
  'have',
  'do',
  'modal',
  'ing',
])

const nominal = (tag: WordClass | undefined): boolean => tag !== undefined && NOMINAL.has(tag)
const verbal = (tag: WordClass | undefined): boolean => tag !== undefined && VERBAL.has(tag)

/**
 * The noun phrase that ends just before `at`, not reaching further left than `low`: with determiner, title, name,
 * attached prepositional phrases, relative clause and apposition. Null where no noun phrase ends there.
 */
export function nounPhraseBefore(words: Words, at: number, low: number): Stretch | null {
  const floor = Math.max(low, at - REACH)
  const last = pastTime(words, at - 1, floor)
  if (last >= floor && (words.lower[last] === ',' || words.lower[last] === ')'))
    return withInsertion(words, last, floor)
  if (last < floor || !HEADS.has(words.tags[last] ?? 'mark')) return null
  if (words.quoted[last] !== words.quoted[at]) return null
  const first = startOfPhrase(words, last, floor)
  return first === null ? null : stretch(first, last + 1)
}

const PERIOD =
  /^(?:week|month|year|weekend|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/

/** "The council last week said", "Harl on Monday morning repeated": leftwards past when it was said. */
function pastTime({ tags, lower }: Words, last: number, floor: number): number {
  let i = last
  for (;;) {
    const start = i
    while (i >= floor && tags[i] === 'adverb') i--
    if (
      i > floor &&
      PERIOD.test(lower[i] ?? '') &&
      /^(?:last|this|next|that|same|[a-z]+day)$/.test(lower[i - 1] ?? '')
    )
      i -= 2
    if (i > floor && i < last && lower[i] === 'on') i--
    if (i === start) return i
  }
}

/** "Harl, the mayor of Ostra, said": what stands between the commas belongs to the phrase where it renames it. */
function withInsertion(words: Words, comma: number, floor: number): Stretch | null {
  const { lower, tags } = words
  const opening = lower[comma] === ')' ? '(' : ','
  for (let i = comma - 1; i > floor; i--) {
    if (words.quoted[i] !== words.quoted[comma] || lower[i] === ';' || lower[i] === ':') return null
    if (lower[i] !== opening || isAbbreviationComma(words, i)) continue
    const inner = nounPhraseBefore(words, i, floor)
    if (inner === null) continue
    if (tags[i + 1] === 'conjunction') return null
    return isAdjunct(words, i + 1) ? inner : stretch(inner.first, opening === '(' ? comma + 1 : comma)
  }
  return null
}

/** "Harl, speaking in Vell, said": what tells the occasion is no part of the source; "of Vell" is. */
const isAdjunct = ({ tags, lower }: Words, at: number): boolean =>
  /^(?:preposition|ing|subordinator|adverb|to)$/.test(tags[at] ?? '') &&
  !/^(?:of|from)$/.test(lower[at] ?? '')

/** "Vell, Ost., said": a comma before a place's abbreviation. */
const isAbbreviationComma = ({ lower }: Words, i: number): boolean =>
  lower[i + 2] === '.' && lower[i + 3] === ','

/** Leftwards from the head, until something that no noun phrase holds. */
function startOfPhrase(words: Words, last: number, floor: number): number | null {
  if (words.tags[last] === 'pronoun' && words.lower[last] !== 'who') return last
  let first = last
  for (let i = last; i >= floor && words.quoted[i] === words.quoted[last]; i--) {
    const step = stepLeft(words, i, floor)
    if (step === 'stop') break
    if (step === 'starts') {
      if (words.tags[i] !== 'pronoun' || i >= first - 1) first = i
      break
    }
    if (step === 'inside') first = i
    else if (typeof step === 'number') i = step
  }
  return skipLead(words, first, last)
}

/**
 * What a token is to a phrase that reaches at least so far left: part of it, its first word, something that may join
 * it to what stands before, or none of it. A number is where to go on: behind it begins a relative clause.
 */
function stepLeft(words: Words, i: number, floor: number): 'inside' | 'starts' | 'joins' | 'stop' | number {
  const { tags, lower } = words
  const tag = tags[i]
  if (tag === 'preposition' || /^['’]s$/.test(lower[i] ?? ''))
    return endsPhrase(words, i - 1, floor) ? 'joins' : 'stop'
  if (tag === 'pronoun' || tag === 'object-pronoun') return 'starts'
  if (tag === 'determiner' || tag === 'possessive') return goesOnLeft(words, i, floor) ? 'inside' : 'starts'
  if (nominal(tag)) return 'inside'
  // A full stop within a sentence belongs to a title or an initial.
  if (lower[i] === '.' && words.capital[i - 1]) return 'joins'
  if (tag === 'conjunction' && nominal(tags[i - 1]) && joinsPhrases(words, i, floor)) return 'joins'
  return stepOverVerb(words, i, floor)
}

function stepOverVerb(words: Words, i: number, floor: number): 'inside' | 'joins' | 'stop' | number {
  const { tags } = words
  const participle = tags[i] === 'past' || tags[i] === 'ing'
  if (participle && nominal(tags[i + 1]) && !nominal(tags[i - 1])) return 'inside'
  // "a survey taken in Vell found": a participle behind a noun, unless it may have a clause behind it.
  if (participle && nominal(tags[i - 1]) && isReduced(words, i)) return 'joins'
  const relative = verbal(tags[i]) ? relativeBefore(words, i, floor) : null
  return relative === null ? 'stop' : relative + 1
}

/** "all of the men", "both the armies": a determiner that is not the first word. */
const goesOnLeft = ({ tags }: Words, i: number, floor: number): boolean =>
  (tags[i - 1] === 'preposition' && i - 2 >= floor && nominal(tags[i - 2])) ||
  tags[i - 1] === 'determiner' ||
  tags[i - 1] === 'number'

/** Whether a phrase ends at a token: at a noun, or at a participle behind one. */
const endsPhrase = (words: Words, i: number, floor: number): boolean =>
  i >= floor &&
  (nominal(words.tags[i]) ||
    ((words.tags[i] === 'past' || words.tags[i] === 'ing') &&
      nominal(words.tags[i - 1]) &&
      isReduced(words, i)))

const isReduced = (words: Words, at: number): boolean =>
  words.tags[at - 1] !== 'pronoun' &&
  !cuesAt(words, at, stretch(at, at + 4)).some(({ cue }) => cue.frames.includes('clause'))

/** "Ostra and Velland said": two subjects; "shelled the town and Velland said": two clauses. */
function joinsPhrases({ tags, lower }: Words, at: number, floor: number): boolean {
  if (lower[at] === 'but') return false
  for (let i = at - 1; i >= floor && at - i < 14; i--) {
    const tag = tags[i]
    if (tag === 'mark' || tag === 'subordinator' || tag === 'quote' || tag === 'conjunction') return true
    if (verbal(tag)) return false
  }
  return true
}

/** For a verb inside a relative clause ("a man who gave his name as Orl"): the index of who, which or that. */
function relativeBefore({ tags, lower }: Words, at: number, floor: number): number | null {
  for (let i = at; i > floor && at - i < 20; i--) {
    if (tags[i] === 'mark' || tags[i] === 'quote') return null
    if (
      /^(?:who|which|whose|that|where)$/.test(lower[i] ?? '') &&
      nominal(tags[i - 1]) &&
      tags[i - 1] !== 'pronoun'
    )
      return i
  }
  return null
}

/** A preposition or "and" that was kept for what might have stood before it. */
function skipLead({ tags }: Words, first: number, last: number): number | null {
  let i = first
  while (i <= last && !nominal(tags[i]) && tags[i] !== 'past' && tags[i] !== 'ing') i++
  return i <= last ? i : null
}

/** The subject of the first clause of a stretch: "Harl toured the front, saying …" → "Harl". */
export function firstSubject(words: Words, low: number, before: number): Stretch | null {
  const stop = Math.min(before, low + REACH)
  for (let i = low + 1; i < stop; i++) {
    const tag = words.tags[i]
    if (
      tag === 'be' ||
      tag === 'have' ||
      tag === 'do' ||
      tag === 'modal' ||
      tag === 'past' ||
      tag === 'verb'
    ) {
      const found = nounPhraseBefore(words, i, low)
      if (found !== null) return found
    }
  }
  return null
}

/** The subject of the last clause before a participle: "While Vell slept, Harl toured the front, saying …" → "Harl". */
export function lastSubject(words: Words, low: number, before: number): Stretch | null {
  for (let i = before - 1; i > Math.max(low, before - REACH); i--) {
    if (
      !/^(?:be|have|do|modal|past|verb)$/.test(words.tags[i] ?? '') ||
      words.quoted[i] !== words.quoted[before]
    )
      continue
    const found = nounPhraseBefore(words, i, low)
    if (found !== null && !/^(?:who|which|that)$/.test(words.lower[found.first] ?? '')) return found
  }
  return null
}
