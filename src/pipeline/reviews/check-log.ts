import {
  bucketOf,
  checkpointAfter,
  FIRST_CHECKPOINT,
  hashOfBucket,
  hashOfReview,
  type ReviewLink,
} from '../../model/index.ts'
import type { ReviewLogEntry } from '../../store/index.ts'

/** What is wrong with a review, or with its place in the log. */
export interface LogProblem {
  readonly rule: 'review-chain' | 'review-checkpoint'
  /** The review's id. */
  readonly record: string
  readonly reason: string
}

/**
 * Goes through the log of reviews from its beginning: each review must give its hash, stand behind the one before on
 * its record, and together with all latest hashes give its checkpoint. What is told of one link is not told of all behind it.
 */
export class LogCheck {
  #number = 0
  #checkpoint = FIRST_CHECKPOINT
  readonly #heads = new Map<number, Map<string, string>>()
  readonly #buckets = new Map<number, string>()
  readonly #tombstones: ReadonlySet<string>

  /** @param tombstones articles that were purged: the words of reviews on them are gone by right. */
  constructor(tombstones: ReadonlySet<string>) {
    this.#tombstones = tombstones
  }

  /** The latest checkpoint: whoever has written it down elsewhere can tell that nothing before it was changed. */
  get checkpoint(): string {
    return this.#checkpoint
  }

  check({ link, review }: ReviewLogEntry): readonly LogProblem[] {
    const chain = (reason: string): LogProblem => ({ rule: 'review-chain', record: link.review, reason })
    const problems: LogProblem[] = []
    if (link.number !== this.#number + 1)
      problems.push(
        chain(
          `it is number ${link.number} of the log, behind number ${this.#number}: what stood between is gone`,
        ),
      )
    const heads = this.#heads.get(bucketOf(link.record)) ?? new Map<string, string>()
    const before = heads.get(link.record) ?? null
    if (link.previous !== before)
      problems.push(
        chain(
          `it follows ${link.previous ?? 'none'}, but the latest review of ${link.record} before it is ${before ?? 'none'}`,
        ),
      )
    const reason = this.#wordsOf(link, review)
    if (reason !== null) problems.push(chain(reason))
    const checkpoint = this.#advance(link, heads)
    if (checkpoint !== link.checkpoint)
      problems.push({
        rule: 'review-checkpoint',
        record: link.review,
        reason: `its checkpoint is ${link.checkpoint}, the log up to it gives ${checkpoint}`,
      })
    return problems
  }

  #wordsOf(link: ReviewLink, review: ReviewLogEntry['review']): string | null {
    if (review === null)
      return link.purged !== null && this.#tombstones.has(link.purged)
        ? null
        : 'what it said is gone, and no article was purged with it'
    const found = hashOfReview(review, review.previous)
    const whole = found === review.hash && link.hash === found && link.previous === review.previous
    if (whole && review.record === link.record && review.id === link.review) return null
    return `logged as ${link.hash}, what it says gives ${found}: it was changed`
  }

  /** Goes on from what is stored, so that the next link is judged by itself. */
  #advance(link: ReviewLink, heads: Map<string, string>): string {
    const bucket = bucketOf(link.record)
    this.#heads.set(bucket, heads.set(link.record, link.hash))
    this.#buckets.set(bucket, hashOfBucket(heads))
    const checkpoint = checkpointAfter(this.#checkpoint, this.#buckets)
    this.#number = link.number
    this.#checkpoint = link.checkpoint
    return checkpoint
  }
}
