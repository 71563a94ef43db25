import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import type { Claim, Dispute } from './claim.ts'
import type { Agreement, Control, Figure, Offer } from './facets.ts'
import type { Note } from './note.ts'
import type { Place } from './place.ts'
import type { Review } from './review.ts'
import type { Statement } from './statement.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * The exchange format of a ledger: one JSON object a line (JSON Lines, UTF-8).
 *
 * Ids: an article's comes from its bytes, a statement's from its article, spans and manner; a claim's, dispute's
 * or actor's is that of its representative member, chosen by a rule that knows no order of arrival. A field that is
 * unknown is null, never a guess; where several readings fit, the field is null and `candidates` lists them.
 */
export type LedgerRecord =
  | Article
  | Actor
  | Place
  | Statement
  | Claim
  | Dispute
  | Agreement
  | Figure
  | Control
  | Offer
  | Note
  | Review
  | Suggestion

export type RecordType = LedgerRecord['type']

export type RecordOf<T extends RecordType> = Extract<LedgerRecord, { type: T }>

/** Every type of record, in the order in which an export lists them. */
export const RECORD_TYPES = [
  'article',
  'actor',
  'place',
  'statement',
  'claim',
  'dispute',
  'agreement',
  'figure',
  'control',
  'offer',
  'note',
  'review',
  'suggestion',
] as const satisfies readonly RecordType[]
