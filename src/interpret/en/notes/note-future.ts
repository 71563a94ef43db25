import type { NoteRule } from './types.ts'

/** Dates are written in one zone and stamped in another. */
const DAY = 86_400_000

/** Nobody can have said it on a day that was still to come when the article appeared. */
export const noteFuture: NoteRule = ({ original, statements }) => {
  const published = original.article.published?.slice(0, 10)
  const limit = Date.parse(published ?? '') + DAY
  const late = statements.find(({ said }) => Date.parse(said.date ?? '') > limit)
  return late === undefined
    ? null
    : {
        rule: 'interpret.en.notes.said-after-published',
        reason: `something is said on ${late.said.date} in an article of ${published}`,
        remedy: 'see which of the two dates is right; --published gives the article another',
      }
}
