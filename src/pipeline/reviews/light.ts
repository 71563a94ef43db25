/** What needs no stage: the commands that only look, or add a word, start without parsers and language data. */

export { addReviews } from './add-review.ts'
export { differing, standingOf } from './differing.ts'
export { orphaned, reviewsOf } from './reviews-of.ts'
