import { VERB_READINGS, type VerbReading } from '../../lexicon/en/verbs.ts'
import { CLOSED_CLASS, FIXED_CLASS, NOUNS_TOO, type WordClass } from '../../lexicon/en/word-classes.ts'
import type { Document, Token } from '../../model/index.ts'

/**
 * A part of speech for each token, by closed lists, verb forms, suffixes and the word before. Good enough to find
 * where noun phrases and clauses begin; a trained tagger would be better and would need weights.
 */
export function tagWords(
  { tokens, sentences }: Document,
  lower: readonly string[],
  capital: readonly boolean[],
): WordClass[] {
  const tags: WordClass[] = new Array(tokens.length)
  for (const { tokens: span } of sentences) {
    const [first, end] = span
    const title = inTitleCase(lower, capital, first, end)
    for (let i = first; i < end; i++) {
      const word = lower[i] ?? ''
      const marked = tagMark(tokens[i], word)
      if (marked !== null) {
        tags[i] = marked
        continue
      }
      const before = i > first ? tags[i - 1] : undefined
      const name = capital[i] === true && before !== undefined && before !== 'quote' && !title
      const after = {
        word: lower[i + 1] ?? '',
        capital: capital[i + 1] === true && !title,
        clause: title && hasClauseBehind(lower, i, end),
        one: before === 'noun' && isOne(lower, tags, i - 1, first),
      }
      tags[i] = tagWord(word, name, before, after)
    }
  }
  return tags
}

function tagMark(token: Token | undefined, word: string): WordClass | null {
  if (token?.kind === 'number') return 'number'
  if (token?.kind === 'punctuation' || token?.kind === 'symbol')
    return /^["“”„«»‘’'`]/.test(word) ? 'quote' : 'mark'
  return null
}

/** Headlines Write Most Words So: their capitals tell nothing. */
function inTitleCase(
  lower: readonly string[],
  capital: readonly boolean[],
  first: number,
  end: number,
): boolean {
  let large = 0
  let all = 0
  const stop = Math.min(end, first + 40)
  for (let i = first; i < stop; i++) {
    if ((lower[i] ?? '').length < 4 || !/^\p{L}/u.test(lower[i] ?? '')) continue
    all++
    if (capital[i]) large++
  }
  return all >= 3 && large / all > 0.7
}

interface After {
  readonly word: string
  readonly capital: boolean
  /** In a headline: a subject and an auxiliary behind it, "Ostra Claims Kovarra Has Left". */
  readonly clause: boolean
  /** Behind a noun with "a": a verb in its base form would not agree with it ("a news report that …"). */
  readonly one: boolean
}

function isOne(lower: readonly string[], tags: readonly WordClass[], last: number, first: number): boolean {
  let i = last
  while (i > first && (tags[i] === 'noun' || tags[i] === 'adjective')) i--
  return lower[i] === 'a' || lower[i] === 'an'
}

function hasClauseBehind(lower: readonly string[], at: number, end: number): boolean {
  if (isAuxiliary(lower[at + 1]) || CLOSED_CLASS.get(lower[at + 1] ?? '') === 'preposition') return false
  return lower.slice(at + 2, Math.min(end, at + 6)).some(isAuxiliary)
}

const isAuxiliary = (word: string | undefined): boolean =>
  /^(?:be|have|do|modal)$/.test(CLOSED_CLASS.get(word ?? '') ?? '')

function tagWord(word: string, name: boolean, before: WordClass | undefined, after: After): WordClass {
  const closed = CLOSED_CLASS.get(word)
  if (closed !== undefined && !(name && /^(?:may|will|us|it)$/.test(word) && before !== 'pronoun'))
    return closed
  if (name) return 'name'
  const fixed = FIXED_CLASS.get(word)
  if (fixed !== undefined) return NOUN_ALONE.has(word) && opensVerb(after.word) ? 'noun' : fixed
  const readings = VERB_READINGS.get(word)
  if (readings !== undefined) return tagVerbForm(word, readings, before, after)
  if (/ly$/.test(word)) return 'adverb'
  if (/(?:ous|ful|ive|able|ible|ical|less|ish|ian|ese)$/.test(word)) return 'adjective'
  if (/ed$/.test(word) && word.length > 4) return 'past'
  if (/ing$/.test(word) && word.length > 5) return before === 'determiner' ? 'noun' : 'ing'
  return 'noun'
}

/** Adjectives that stand for a body: "the military said", "the public has". */
const NOUN_ALONE: ReadonlySet<string> = new Set(['military', 'public'])

const opensVerb = (word: string): boolean =>
  isAuxiliary(word) || (VERB_READINGS.get(word) ?? []).some(({ form }) => form === 'past')

const BEFORE_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'preposition',
])
const BEFORE_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  'to',
  'modal',
  'do',
  'negation',
  'pronoun',
  'adverb',
])

function tagVerbForm(
  word: string,
  readings: readonly VerbReading[],
  before: WordClass | undefined,
  after: After,
): WordClass {
  const can = (form: VerbReading['form']): boolean => readings.some(r => r.form === form)
  if (can('ing')) return before === 'determiner' ? 'noun' : 'ing'
  if ((can('past') || can('participle')) && !(can('base') && before === 'determiner'))
    return tagPast(word, can('base'), before)
  if (before === undefined || before === 'mark' || before === 'quote') return can('base') ? 'verb' : 'noun'
  if (BEFORE_VERB.has(before)) return 'verb'
  if (BEFORE_NOUN.has(before) || before === 'be') return 'noun'
  if (isNoVerb(readings, before, after)) return 'noun'
  if (readings.every(({ lemma }) => !NOUNS_TOO.has(lemma))) return 'verb'
  return goesOnAfterVerb(after) ? 'verb' : 'noun'
}

/** "denied claims", "made calls": one finite verb does not follow another. "A news report": a base form does not agree. */
const isNoVerb = (readings: readonly VerbReading[], before: WordClass, { one }: After): boolean =>
  ((before === 'past' || before === 'verb') && readings.every(({ form }) => form === 's')) ||
  (one && readings.every(({ form }) => form === 'base'))

/** "seized", and "cut" or "put", whose base is alike and may be a noun. */
function tagPast(word: string, base: boolean, before: WordClass | undefined): WordClass {
  if (base && before !== undefined && BEFORE_NOUN.has(before)) return 'noun'
  if (word === 'said') return 'past'
  return before === 'determiner' || before === 'possessive' || before === 'adjective' ? 'adjective' : 'past'
}

/** Whether the word after a form that may be noun or verb ("reports", "claim") speaks for the verb. */
function goesOnAfterVerb({ word, capital, clause }: After): boolean {
  const cls = CLOSED_CLASS.get(word)
  if (capital || clause) return true
  if (cls === undefined) return !/^\p{Ll}+$/u.test(word) || FIXED_CLASS.get(word) === 'adjective'
  return (
    /^(?:determiner|possessive|pronoun|object-pronoun|wh|to|adverb|negation|subordinator)$/.test(cls) ||
    /^(?:on|for|against|at|out|with|about|off|up|down)$/.test(word)
  )
}
