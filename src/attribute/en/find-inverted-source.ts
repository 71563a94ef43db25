import type { WordClass } from '../../lexicon/en/word-classes.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** No noun phrase of the news is longer; it bounds the work in a sentence without end. */
const REACH = 60

const OPENS_PHRASE = /^(?:noun|name|adjective|number|determiner|possessive|pronoun)$/

const ENDS_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  'verb',
  'be',
  'have',
  'do',
  'modal',
  'subordinator',
  'quote',
  'mark',
  'to',
  'wh',
  'adverb',
  'past',
])
const ADJUNCT = /^(?:in|on|at|during|after|before|by|through|via|as|when|while|amid)$/

/** The noun phrase of an inverted "said Harl, the mayor of Ostra". Null where none begins at `at`. */
export function nounPhraseAfter(words: Words, at: number, end: number): Stretch | null {
  const { tags } = words
  const stop = Math.min(end, at + REACH)
  if (at >= stop || !OPENS_PHRASE.test(tags[at] ?? 'mark')) return null
  if (tags[at] === 'pronoun') return stretch(at, at + 1)
  let i = at
  while (i < stop && words.quoted[i] === words.quoted[at]) {
    // An apposition is the last part of the phrase.
    if (words.lower[i] === ',') return stretch(at, appositionEnd(words, i, stop) ?? i)
    const next = stepRight(words, i, stop)
    if (next === i) break
    i = next
  }
  return i > at ? stretch(at, i) : null
}
/** One past what belongs to the phrase from `i` on: a token, a relative clause, or nothing. */
function stepRight(words: Words, i: number, stop: number): number {
  const { tags, lower } = words
  const word = lower[i] ?? ''
  if (word === '.' && i + 1 < stop && words.capital[i - 1]) return i + 1
  if (word === 'who' || word === 'whose') return clauseStop(words, i, stop)
  const tag = tags[i] ?? 'mark'
  return ENDS_PHRASE.has(tag) || tag === 'pronoun' || ADJUNCT.test(word) ? i : i + 1
}

function clauseStop({ lower, tags }: Words, from: number, stop: number): number {
  let i = from
  while (i < stop && lower[i] !== ',' && tags[i] !== 'quote' && !/^[.;:!?—–]$/.test(lower[i] ?? '')) i++
  return i
}

function appositionEnd(words: Words, comma: number, stop: number): number | null {
  const { tags, lower } = words
  const lead = tags[comma + 1]
  if (
    lower[comma + 1] !== 'who' &&
    lead !== 'determiner' &&
    lead !== 'noun' &&
    lead !== 'name' &&
    lead !== 'adjective' &&
    lead !== 'number' &&
    lead !== 'possessive'
  )
    return null
  const end = clauseStop(words, comma + 1, stop)
  if (end - comma > 30) return null
  // A finite verb without "who" makes it a clause of its own.
  for (let i = comma + 1; i < end; i++) {
    if (/^(?:who|whose|which|that)$/.test(lower[i] ?? '')) break
    if (/^(?:be|have|do|modal|verb)$/.test(tags[i] ?? '')) return null
  }
  return end
}
