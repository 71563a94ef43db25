import { isObjectNoun } from '../../../lexicon/en/predicate-objects.ts'
import { senseOfNoun, singular } from '../../../lexicon/en/predicates.ts'
import type { VerbReading } from '../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS, NOUNS_TOO } from '../../../lexicon/en/word-classes.ts'
import type { Token } from '../../../model/index.ts'
import type { Tag } from './words.ts'

/** One word on its way to a tag. */
export interface Draft {
  readonly token: Token
  readonly lower: string
  readonly capital: boolean
  readonly isName: boolean
  /** A short word in capitals among others that are not: "the IS". */
  readonly isAcronym: boolean
  readonly readings: readonly VerbReading[]
  tag: Tag | null
}

/** Behind these a noun stands sooner than a verb. */
export const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'preposition',
  'bound',
])

export const isPlainNoun = (draft: Draft): boolean =>
  draft.readings.length === 0 && !CLOSED_CLASS.has(draft.lower) && /^\p{L}/u.test(draft.lower)

export const startsNoun = (draft: Draft): boolean => draft.tag === null && !CLOSED_CLASS.has(draft.lower)

export const opensObject = (draft: Draft): boolean =>
  draft.tag === 'number' ||
  draft.tag === 'bound' ||
  draft.isName ||
  /^(?:the|an?|its|their|his|her|our|my|your|this|these|those|them|him|it|us|me|any|some|all|both|each|more|several|many|no)$/.test(
    draft.lower,
  )

export const canBeNoun = ({ lower, readings }: Draft): boolean => {
  const word = singular(lower)
  return NOUNS_TOO.has(readings[0]?.lemma ?? '') || senseOfNoun(word, '') !== null || isObjectNoun(word)
}

export const isMany = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (/[^s]s$/.test(draft.lower) || /^(?:police|people|men|women|children|we|they|you|i)$/.test(draft.lower))
