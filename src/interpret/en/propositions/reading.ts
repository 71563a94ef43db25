import type { Range } from '../../../model/index.ts'
import type { View } from '../view.ts'
import type { Chunk, Phrase } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Word } from './words.ts'

/** One stretch of one sentence with its phrases and clauses. */
export interface Reading {
  readonly view: View
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  readonly about: About
}

/** What is known of stretches of the article apart from their grammar. */
export interface About {
  isPlace(range: Range): boolean
  isPerson(range: Range): boolean
  /** A name that is no person's and no body's, as far as the article tells. */
  isUnknown(range: Range): boolean
  /** A place that does nothing by itself: no land that acts. */
  isTown(range: Range): boolean
}

/** Words first to last, as a range of the article. */
export const rangeOf = (words: readonly Word[], first: number, last: number): Range => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
})

export const phraseRange = (words: readonly Word[], { first, last }: Pick<Phrase, 'first' | 'last'>): Range =>
  rangeOf(words, first, last)
