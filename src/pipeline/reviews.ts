/** People's decisions about records: added on top of them, never edited, always undone by another. */

export { addReview, addReviews, type ReviewActivity, type ReviewInput } from './reviews/add-review.ts'
export type { Attachment } from './reviews/attach.ts'
export { type DecisionInput, decide, type UndoInput, undoReview } from './reviews/decide.ts'
export {
  type Correction,
  type Difference,
  differing,
  type Standing,
  standingOf,
} from './reviews/differing.ts'
export { correctable, STANCES, type StanceValue } from './reviews/fields.ts'
export type { NamedActor } from './reviews/read-value.ts'
export { ReviewError } from './reviews/review-error.ts'
export { type Orphan, orphaned, type ReviewEntry, reviewsOf } from './reviews/reviews-of.ts'
