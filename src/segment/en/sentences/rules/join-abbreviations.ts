import {
  BEFORE_NUMBER,
  CAPITAL_ABBREVIATIONS,
  NEVER_LAST,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from '../../../../lexicon/en/abbreviations.ts'
import { type BoundaryRule, isLower } from '../gap.ts'

/**
 * The stop of an abbreviation ends a sentence only where a word follows that seldom goes on with a name:
 * "in the U.S. The ministry" against "the U.S. Navy". After a title or "No." it never does.
 */
export const joinAbbreviations: BoundaryRule = ({ abbreviation, stop, opens, next, closers }) => {
  if (!abbreviation) return null
  const word = stop.slice(0, -1)
  if (TITLE_ABBREVIATIONS.has(word) || NEVER_LAST.has(word) || BEFORE_NUMBER.has(word.toLowerCase()))
    return false
  if (isLower(next) || /^\p{N}/u.test(next)) return false
  // An initial: the sentence openers A, I and O are initials as well.
  if (/^\p{Lu}$/u.test(word) && (next.length === 1 || opens === '(')) return false
  if (CAPITAL_ABBREVIATIONS.has(word) && opens === '(') return false
  return SENTENCE_OPENERS.has(next.toLowerCase()) || /["”]/.test(closers)
}
