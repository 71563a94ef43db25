import { ReviewError } from '../pipeline/reviews/review-error.ts'
import { LedgerError, ReviewConflict, type Store } from '../store/index.ts'
import { entriesOf, historyOf } from './answers/reviews.ts'
import type { Refusal } from './contract/filters.ts'
import type { Conflict, NewReview, ReviewHistory, UndoReview } from './contract/reviews.ts'
import { refusal } from './routes/router.ts'
import type { Writing } from './writing.ts'

/** What came of a person's word: the record's history with it, or why it was not taken in. */
export type Reviewed =
  | { readonly status: 200; readonly body: ReviewHistory }
  | { readonly status: 400 | 404 | 503 | 507; readonly body: Refusal }
  | { readonly status: 409; readonly body: Conflict }

/** Adds a person's word; what was answered with 200 is on the disk. */
export const addWord = (writing: Writing, input: NewReview): Promise<Reviewed> =>
  reviewing(writing, input.record, async store => {
    const activity = activityOf(writing, input)
    if ('other' in input) {
      const { decide } = await import('../pipeline/reviews.ts')
      const { decision: kind, record: a, other: b } = input
      await decide(store, { ...activity, kind, a, b }, watchOf(writing))
      return input.record
    }
    const { addReviews } = await import('../pipeline/reviews/light.ts')
    const { record, decision } = input
    const words =
      input.decision === 'correct' ? input.corrections : [{ field: input.field ?? null, value: null }]
    const { expected, ...later } = activity
    // The second follows the first.
    await addReviews(
      store,
      words.map(({ field, value }, i) => ({
        ...later,
        record,
        decision,
        field,
        value,
        ...(i === 0 ? { expected } : {}),
      })),
    )
    return input.record
  })

/** Takes a word back, by one more review. */
export const takeBack = (writing: Writing, input: UndoReview): Promise<Reviewed> =>
  reviewing(writing, input.review, async store => {
    const { undoReview } = await import('../pipeline/reviews.ts')
    const { record } = await undoReview(
      store,
      { ...activityOf(writing, input), review: input.review },
      watchOf(writing),
    )
    return record
  })

const activityOf = (
  { now }: Writing,
  { reason, reviewer, previous }: Pick<NewReview, 'reason' | 'reviewer' | 'previous'>,
) => ({ reason, reviewer, at: now().toISOString(), expected: previous })

const watchOf = ({ signal }: Writing) => (signal === undefined ? {} : { signal })

/** @param work gives the id of the record that it was about. */
async function reviewing(
  writing: Writing,
  about: string,
  work: (store: Store) => Promise<string>,
): Promise<Reviewed> {
  let store: Store | null = null
  try {
    store = await writing.open()
    const record = await work(store)
    const history = await historyOf(store, record, null)
    // The record may be another one by now, or be gone with the decision.
    return { status: 200, body: history ?? emptyHistory(record) }
  } catch (error) {
    return await refused(store, about, error)
  } finally {
    await store?.close()
  }
}

const emptyHistory = (id: string): ReviewHistory => ({
  record: { id, type: 'gone', label: id },
  latest: null,
  word: null,
  corrections: [],
  entries: [],
  refused: null,
})

async function refused(store: Store | null, about: string, error: unknown): Promise<Reviewed> {
  if (error instanceof ReviewConflict && store !== null) return conflict(store, error)
  if (error instanceof ReviewError) {
    const missing = error.kind === 'no-record' || error.kind === 'no-review'
    const remedy = missing ? `Nothing is called ${about} here; load the page anew.` : error.remedy
    return { status: missing ? 404 : 400, body: refusal(error.message, remedy, error.at) }
  }
  if (error instanceof LedgerError)
    return { status: error.kind === 'full' ? 507 : 503, body: refusal(error.message, error.remedy) }
  throw error
}

/** Nobody's word is lost: the other's is stored, this one is still in the page, and both are shown. */
async function conflict(store: Store, error: ReviewConflict): Promise<Reviewed> {
  const history = (await historyOf(store, error.record, null)) ?? emptyHistory(error.record)
  const since = await entriesOf(
    store,
    error.since.map(review => ({ review, holds: true, attached: { record: review.record, by: 'id' } })),
  )
  return {
    status: 409,
    body: {
      ...refusal(
        'somebody else has reviewed this since you looked at it, and your word was not stored',
        'Read theirs, then decide again.',
      ),
      since,
      history,
    },
  }
}
