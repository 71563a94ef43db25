import { CLOSED_CLASS } from '../../../lexicon/en/word-classes.ts'
import { canBeNoun, type Draft, isPlainNoun, opensObject, startsNoun } from './word-draft.ts'
import type { Tag } from './words.ts'

/** A word of a closed class that is of another one beside some words: "to", "her", "that", "'s". */
export function tagClosed(drafts: readonly Draft[], i: number, closed: Tag): Tag {
  const { lower } = drafts[i] ?? { lower: '' }
  const before = drafts[i - 1]
  const next = drafts[i + 1]
  switch (lower) {
    case 'who':
      return 'wh'
    case "'s":
      return isSubjectPronoun(before?.lower) ? 'be' : 'possessive'
    case 'no':
      return next?.lower === 'longer' ? 'negation' : closed
    case 'to':
      return couldBeVerb(drafts, i + 1) ? 'to' : 'preposition'
    case 'her':
      return next && startsNoun(next) ? 'possessive' : 'object-pronoun'
    case 'that':
      return next && isPlainNoun(next) && before?.tag === 'preposition' ? 'determiner' : closed
    default:
      return closed !== 'determiner' && DEGREE.test(lower) ? 'adverb' : closed
  }
}

const DEGREE = /^(?:so|more|less|most|much|further|once)$/

const isSubjectPronoun = (lower: string | undefined): boolean =>
  /^(?:it|he|she|that|there|what|who|here)$/.test(lower ?? '')

/** "To fully withdraw": whether a verb stands behind "to" or an adverb or two. */
function couldBeVerb(drafts: readonly Draft[], at: number): boolean {
  for (const [k, draft] of drafts.slice(at, at + 3).entries()) {
    if (draft.tag !== null) return false
    if (/^(?:be|have|do)$/.test(draft.lower)) return true
    if (/ly$|^(?:not|never|also|then|even|once)$/.test(draft.lower)) continue
    if (draft.readings.length === 0) return isUnknownVerb(drafts, at + k)
    return draft.readings.some(({ form }) => form === 'base') && !draft.isName
  }
  return false
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central)/

/** "To unmask the sender": behind "to", with an object, a word that no list has is a verb. */
export function isUnknownVerb(drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]
  const next = drafts[i + 1]
  if (!draft || !next || !(opensObject(next) || next.capital)) return false
  if (draft.capital || canBeNoun(draft) || CLOSED_CLASS.has(draft.lower)) return false
  return looksLikeVerb(draft.lower)
}

const looksLikeVerb = (lower: string): boolean =>
  /^\p{Ll}+$/u.test(lower) && !COMPASS.test(lower) && !/(?:s|tion|ment|ness|ity)$/.test(lower)
