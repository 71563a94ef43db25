import type { LedgerRecord, Review } from '../../model/index.ts'
import type { ReviewToAdd, Store } from '../../store/index.ts'
import { anchorOf } from './anchor-of.ts'
import { type Correctable, correctable, FIELDS } from './fields.ts'
import { articleOf, demandReason, recordOf } from './record-of.ts'
import { ReviewError } from './review-error.ts'

/** Who, when and why: on every review. */
export interface ReviewActivity {
  readonly reason: string
  readonly reviewer: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Hash of the latest review on the record that the reviewer has seen, null for none; where absent, nobody asks. */
  readonly expected?: string | null
}

/** A word on one record: it is right, it is wrong, or a field of it should be something else. */
export interface ReviewInput extends ReviewActivity {
  readonly record: string
  readonly decision: 'accept' | 'reject' | 'correct'
  /** Of `correct` always; of the others where they are about one field alone. */
  readonly field?: string | null
  /** Of `correct`: as a person typed it, or as JSON. Null or '' says that it is not known. */
  readonly value?: unknown
}

/**
 * Adds a person's word on a record. The record itself stays as the machine made it.
 * @throws ReviewError on what makes no sense; ReviewConflict where `expected` is no longer the latest.
 */
export async function addReview(store: Store, input: ReviewInput): Promise<Review> {
  const [review] = await addReviews(store, [input])
  if (!review) throw new TypeError('the store gave no review back')
  return review
}

/** Several words of one person: all of them, or none where one makes no sense. */
export async function addReviews(store: Store, inputs: readonly ReviewInput[]): Promise<readonly Review[]> {
  const reviews: ReviewToAdd[] = []
  for (const input of inputs) reviews.push(await checked(store, input))
  return store.addReviews(reviews)
}

async function checked(store: Store, input: ReviewInput): Promise<ReviewToAdd> {
  const record = await recordOf(store, input.record)
  demandReason(input, input.decision !== 'accept')
  if (record.type === 'review')
    throw new ReviewError(
      'not-reviewable',
      'a review is not reviewed itself',
      'Take it back: counterclaim undo REVIEW.',
      record.id,
    )
  const field = input.field ?? null
  if (field !== null) demandField(record, field)
  const { decision, reason, reviewer, at, expected } = input
  return {
    record: record.id,
    ...(await anchorOf(store, record)),
    field,
    decision,
    value: decision === 'correct' ? await corrected(store, record, field, input.value) : null,
    reason: reason.trim(),
    reviewer: reviewer.trim(),
    at,
    ...(expected === undefined ? {} : { expected }),
  }
}

function demandField({ type }: LedgerRecord, field: string): void {
  const fields = correctable(type)
  if (fields.includes(field)) return
  const remedy =
    fields.length > 0
      ? `What can be corrected there: ${fields.join(', ')}.`
      : 'It can be accepted or rejected as a whole.'
  throw new ReviewError(
    'no-field',
    `a record of type ${type} has no field “${field}” to review`,
    remedy,
    field,
  )
}

async function corrected(
  store: Store,
  record: LedgerRecord,
  field: string | null,
  value: unknown,
): Promise<unknown> {
  if (field === null)
    throw new ReviewError(
      'no-field',
      'a correction names no field',
      `One of: ${correctable(record.type).join(', ')}.`,
    )
  const fields = FIELDS[record.type] as
    | Readonly<Record<string, Pick<Correctable<'article'>, 'read'>>>
    | undefined
  return fields?.[field]?.read(value, { store, article: await articleOf(store, record), field })
}
