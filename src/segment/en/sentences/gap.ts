/**
 * The place between two tokens where a sentence may end, as the rules see it. What closes (marks of quotation,
 * brackets) has been counted to the sentence before it, what opens to the one behind it.
 */
export interface Gap {
  /** The word before the stop; '' where the stop stands alone. */
  readonly before: string
  /** That word is the first of its sentence. */
  readonly beforeIsFirst: boolean
  /** ".", "?!", "...", or the abbreviation that carries the stop ("Gen."); '' where the gap has none. */
  readonly stop: string
  readonly abbreviation: boolean
  /** Closing marks between the stop and the gap. */
  readonly closers: string
  /** Opening marks between the gap and the next word. */
  readonly opens: string
  /** The token behind the opening marks. */
  readonly next: string
  /** Tokens behind that one, as words: `after(0)` is `next`. */
  readonly after: (k: number) => string
  /** White space stands in the gap. */
  readonly spaced: boolean
  /** Line breaks in the gap. */
  readonly lines: number
  /** The line before the break is so short that it was not broken for want of room. */
  readonly shortLine: boolean
}

/** Whether a sentence ends in the gap; null where the rule has nothing to say. */
export type BoundaryRule = (gap: Gap) => boolean | null

export const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)
export const isUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word)
