import type { Span } from './span.ts'

/** What a model may say that one statement does with what another puts forward; `unrelated` makes no suggestion. */
export type SuggestedStance = 'assert' | 'deny' | 'concede' | 'question'

/**
 * What a user's own model makes of two statements, asked because the user said so: a pair to look at. It is never a
 * stance or a link of the ledger; a person's review can make it one.
 */
export interface Suggestion {
  readonly type: 'suggestion'
  readonly id: string
  /** `same-claim`: the two may put forward one thing, or one may deny it; `stance`: what `statement` does with `other`. */
  readonly kind: 'same-claim' | 'stance'
  /** The article that `statement` stands in, and `words` with it. */
  readonly article: string
  readonly statement: string
  readonly other: string
  /** Null of `same-claim`: that two texts are near each other does not tell whether they agree. */
  readonly stance: SuggestedStance | null
  /** The words of the text that the model rests the stance on, found there and not taken from its answer. */
  readonly words: Span | null
  /** Cosine of the two vectors, as the embedding model gives it; null of `stance`. */
  readonly similarity: number | null
  /** `assist:` and the name under which the user asked for the model. */
  readonly by: readonly string[]
  /** There is no confidence: nobody has measured how often this model is right here. */
  readonly calibrated: false
}
