import { hash } from 'node:crypto'
import type { NewReview, Review } from './review.ts'

/**
 * A review's hash: SHA-256, hex, of all that it says and of the hash before it on the same record, so that nothing
 * can be changed or taken out of the middle without every later hash showing it.
 */
export const hashOfReview = (review: NewReview, previous: string | null): string =>
  sha256([
    review.record,
    review.anchor,
    review.members ?? null,
    review.field,
    review.decision,
    review.value,
    review.reason,
    review.reviewer,
    review.at,
    previous,
  ])

/** The review as the log takes it in, behind `previous`. */
export function chained(review: NewReview, previous: string | null): Review {
  const hash = hashOfReview(review, previous)
  const { record, anchor, members, field, decision, value, reason, reviewer, at } = review
  return {
    type: 'review',
    id: `rv-${hash.slice(0, 16)}`,
    record,
    anchor,
    ...(members === undefined ? {} : { members }),
    field,
    decision,
    value,
    reason,
    reviewer,
    at,
    previous,
    hash,
  }
}

/** What stands at the beginning, where a checkpoint names the one before. */
export const FIRST_CHECKPOINT = ''

/**
 * Records are dealt into so many buckets. A checkpoint is over the hashes of all buckets, a bucket's over the latest
 * hash of each of its records: a review alters one bucket, so that to check ten thousand checkpoints is a second's
 * work, where hashing every record's latest each time would be minutes.
 */
export const BUCKETS = 256

export const bucketOf = (record: string): number => Number.parseInt(hash('sha256', record).slice(0, 2), 16)

/** @param heads each record of the bucket with its latest hash, in any order. */
export const hashOfBucket = (heads: Iterable<readonly [record: string, hash: string]>): string =>
  sha256([...heads].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** @param buckets the hash of each bucket by its number; those without a record are left out. */
export const checkpointAfter = (before: string, buckets: ReadonlyMap<number, string>): string =>
  sha256([before, ...Array.from({ length: BUCKETS }, (_, i) => buckets.get(i) ?? '')])

const sha256 = (value: unknown): string => hash('sha256', JSON.stringify(sorted(value)))

/** Keys in code-unit order: the hash must not hang on the order in which a database or another program gives them back. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
