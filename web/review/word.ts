import type { NewReview, ReviewEntry, ReviewHistory, ReviewItem } from '../../src/api/contract/reviews.ts'

/** What a person can do with a record by one key. */
export type Deed = 'accept' | 'reject' | 'correct'

export interface Change {
  readonly field: string
  readonly value: unknown
}

/** A word before it has a reason, a name and what it follows. */
export type Word =
  | { readonly decision: 'accept' | 'reject'; readonly record: string }
  | { readonly decision: 'correct'; readonly record: string; readonly corrections: Change[] }
  | { readonly decision: 'together' | 'apart'; readonly record: string; readonly other: string }

/** Right or wrong, said of what the item asks: the record, a stance, or whether two are one. */
export function wordOn(
  { record: { id: record }, other, stance }: ReviewItem,
  deed: 'accept' | 'reject',
): Word {
  if (stance !== null && other !== null)
    return stanceWord(record, other, deed === 'accept' ? stance.stance : null)
  if (other !== null) return { record, decision: deed === 'accept' ? 'together' : 'apart', other }
  return { record, decision: deed }
}

export const stanceWord = (record: string, statement: string, stance: string | null): Word => ({
  record,
  decision: 'correct',
  corrections: [{ field: 'stance', value: { statement, stance } }],
})

export const withReason = (
  word: Word,
  reason: string,
  reviewer: string,
  previous: string | null,
): NewReview => ({ ...word, reason, reviewer, previous })

/** What the keys are called for what the item asks. */
export function namesOf({ other, stance }: ReviewItem): Readonly<Record<Deed, string>> {
  if (stance !== null)
    return { accept: 'The stance is right', reject: 'No stance on this', correct: 'Another stance' }
  if (other !== null) return { accept: 'They are one', reject: 'They are not one', correct: 'Correct' }
  return { accept: 'Accept', reject: 'Reject', correct: 'Correct' }
}

/** The word that would be taken back: the latest that holds and is no undoing. */
export const latestWord = ({ entries }: ReviewHistory): ReviewEntry | null =>
  entries.findLast(({ holds, decision }) => holds && decision !== 'undo') ?? null

/** "corrects act to deny". */
export function deedInWords({ decision, field, value, other }: ReviewEntry): string {
  switch (decision) {
    case 'accept':
      return field === null ? 'accepts it' : `accepts ${field}`
    case 'reject':
      return field === null ? 'rejects it' : `rejects ${field}`
    case 'correct':
      return `corrects ${field} to ${value}`
    case 'merge':
      return `says it is one with ${other?.label}`
    case 'split':
      return `says it is not one with ${other?.label}`
    case 'undo':
      return 'takes a word back'
  }
}

/** The same of a word that is not stored. */
export function wordInWords(word: Word): string {
  switch (word.decision) {
    case 'accept':
      return 'accept it'
    case 'reject':
      return 'reject it'
    case 'correct':
      return `correct ${word.corrections.map(({ field }) => field).join(', ')}`
    case 'together':
      return 'they are one'
    case 'apart':
      return 'they are not one'
  }
}
