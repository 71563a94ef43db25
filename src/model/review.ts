import type { Range, Span } from './span.ts'

/** The place in the text that a decision is about; no spans where it is about the article as a whole. */
export interface ReviewAnchor {
  readonly article: string
  readonly spans: readonly Span[]
  /** Of a statement, which of the spans is its cue: an inner statement has most of its outer one's words, but another cue. */
  readonly cue?: Span
}

/** A statement that a claim or dispute rested on when it was reviewed: its place, without its words, which a purge may take. */
export interface ReviewMember {
  readonly statement: string
  readonly article: string
  readonly spans: readonly Range[]
  readonly cue?: Range
}

export type ReviewDecision = 'accept' | 'reject' | 'correct' | 'merge' | 'split' | 'undo'

/** A person's decision about a record: an activity on top of it, chained by hash to the one before on the same record. */
export interface Review {
  readonly type: 'review'
  readonly id: string
  readonly record: string
  /** Survives re-analysis: the place in the text that the decision is about. */
  readonly anchor: ReviewAnchor | null
  /** Of a claim or dispute, where its statements stood. */
  readonly members?: readonly ReviewMember[]
  readonly field: string | null
  readonly decision: ReviewDecision
  /** What the field should be; of `merge` and `split` a `ReviewedPair`, of `undo` an `UndoneReview`. */
  readonly value: unknown
  readonly reason: string
  readonly reviewer: string
  readonly at: string
  /** Hash of the review before on the same record. */
  readonly previous: string | null
  readonly hash: string
}

/** The other record of a `merge` or `split`, anchored like the first. */
export interface ReviewedPair {
  readonly with: string
  readonly anchor: ReviewAnchor | null
  readonly members?: readonly ReviewMember[]
}

/** The review that an `undo` takes back; to undo an undo makes the first hold again. */
export interface UndoneReview {
  readonly review: string
}

/** A review before the log has taken it in. */
export type NewReview = Omit<Review, 'type' | 'id' | 'previous' | 'hash'>

/** One line of the log: what stays of a review for good, its words apart. */
export interface ReviewLink {
  /** 1, 2, 3 … through the whole ledger. */
  readonly number: number
  readonly review: string
  readonly record: string
  readonly previous: string | null
  readonly hash: string
  /** Over the latest hashes of all records as they stood then, and the checkpoint before. */
  readonly checkpoint: string
  /** The article whose purge took the review's words. */
  readonly purged: string | null
}

/** The other record of a merge or split; null for any other review. */
export const pairOf = ({ decision, value }: Review): ReviewedPair | null =>
  decision === 'merge' || decision === 'split' ? (value as ReviewedPair) : null

/** The id of the review that this one takes back; null for any other. */
export const undoneBy = ({ decision, value }: Pick<Review, 'decision' | 'value'>): string | null =>
  decision === 'undo' ? (value as UndoneReview).review : null

/** Those that hold: not undone, or whose undoing was undone. `reviews` in the order of the log. */
export function holding<R extends Pick<Review, 'id' | 'decision' | 'value'>>(reviews: readonly R[]): R[] {
  const undone = new Set<string>()
  for (const review of reviews.toReversed()) {
    const other = undoneBy(review)
    if (other !== null && !undone.has(review.id)) undone.add(other)
  }
  return reviews.filter(({ id }) => !undone.has(id))
}
