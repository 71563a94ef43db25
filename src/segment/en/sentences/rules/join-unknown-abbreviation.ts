import { type BoundaryRule, isLower } from '../gap.ts'

/**
 * Small letters behind a stop are a slip of the writer, who ended a sentence, unless the word before may be short
 * for something: one letter, no vowel, or a short word with a capital ("Dist. court", "pvt. house").
 */
export const joinUnknownAbbreviation: BoundaryRule = ({ stop, before, beforeIsFirst, closers, next }) => {
  if (stop !== '.' || !isLower(next)) return null
  if (/[)\]}]/.test(closers)) return false
  const short = /^(?:\p{L}|[^aeiouy\d]{1,5}|\p{Lu}\p{Ll}{1,4})$/u.test(before)
  return short && !beforeIsFirst ? false : null
}
