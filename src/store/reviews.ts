import type { NewReview, Review, ReviewLink } from '../model/index.ts'
import type { RecordFilter } from './record-filter.ts'

/** What people decided: a log that is only ever added to. */
export interface ReviewStore {
  /**
   * One transaction: all of them or none, each chained to the review before on its record, and a checkpoint over the
   * whole ledger. Two writers at once both get in, one behind the other.
   * @param moved articles whose groups these decisions alter: they become reconciling work.
   * @throws ReviewConflict where a review names the hash that it expects to follow, and another one came between.
   */
  addReviews(batch: readonly ReviewToAdd[], moved?: readonly string[]): Promise<readonly Review[]>
  /** In the order in which they were added. */
  reviews(filter?: ReviewFilter): Promise<readonly Review[]>
  /** Every link of the log, in order, with the review where its words are still there. */
  reviewLog(): AsyncIterable<ReviewLogEntry>
  /**
   * The number of the latest review. A reconciliation that this store puts in afterwards is not stored where a decision
   * on what belongs together came in between: it may not have been obeyed, and its articles stay work.
   */
  latestReview(): Promise<number>
  /** What nobody has a standing word on yet, the least sure first; what is only thought possible, the surest first. */
  reviewQueue(kind: QueueKind, filter?: RecordFilter): Promise<ReviewQueue>
}

/**
 * `statement`; `stance`: a statement's stance on a claim in dispute; `copy`: an article that is taken for a copy; `actor`: two
 * actors who could be one.
 */
export type QueueKind = 'statement' | 'stance' | 'copy' | 'actor'

export interface ReviewQueue {
  /** How many fit and wait, whatever the limit. */
  readonly waiting: number
  readonly reviewed: number
  /** `other`: of a stance the statement, of a copy its origin, of an actor the other one. */
  readonly rows: readonly { readonly record: string; readonly other: string | null }[]
}

export interface ReviewToAdd extends NewReview {
  /** Hash of the latest review on the record that the reviewer has seen, null for none; where absent, whatever stands there. */
  readonly expected?: string | null
}

/** A review fits that has all of what is asked. */
export interface ReviewFilter {
  /** About one of these records, or joining another one to it or parting them, by the id that it had then. */
  readonly records?: readonly string[]
  /** Anchored in one of these articles, with either of its records. */
  readonly articles?: readonly string[]
  readonly decisions?: readonly Review['decision'][]
  readonly ids?: readonly string[]
}

export interface ReviewLogEntry {
  readonly link: ReviewLink
  readonly review: Review | null
}

/** Somebody else has reviewed the record since: nothing was stored, and both words are at hand to decide again. */
export class ReviewConflict extends Error {
  override readonly name = 'ReviewConflict'
  readonly record: string
  readonly expected: string | null
  /** What was added since, in order. */
  readonly since: readonly Review[]
  constructor(record: string, expected: string | null, since: readonly Review[]) {
    super(`${record} has been reviewed since it was looked at`)
    this.record = record
    this.expected = expected
    this.since = since
  }
}
