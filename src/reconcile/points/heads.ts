import { ANYTHING } from '../../lexicon/en/claim-words.ts'
import { singular } from '../../lexicon/en/predicates.ts'
import { SMALL_WORDS } from '../../lexicon/en/small-words.ts'

/** Where a noun phrase ends before what is said about its noun. */
const BEHIND =
  /\s(?:of|in|on|at|from|with|for|by|to|who|whose|whom|that|which|near|over|under|across|after|before|behind|along|around|through|between|against|as|including|aged|there|here|yet|anymore|anywhere)\b.*$/i
/** "Dozens of suspected fighters": the noun stands behind. */
const AMOUNT =
  /^.*?\b(?:numbers?|dozens?|scores|hundreds?|thousands?|tens|groups?|lots?|all|some|most|many|members|bodies|one|part|parts|rest|any|none)\s+of\s+/i

/** The nouns that a phrase is about, in the singular: "more than forty farmers and two nuns" → farmer, nun. */
export function headsOf(phrase: string): string[] {
  return phrase
    .slice(0, 200)
    .split(/\s+and\s+|,\s+/)
    .flatMap(part => {
      const noun = /([\p{L}'’-]+)[^\p{L}]*$/u.exec(part.replace(AMOUNT, '').replace(BEHIND, ''))?.[1]
      if (noun === undefined) return []
      const head = singular(noun.toLowerCase().replace(/['’]s?$/, ''))
      return head.length < 3 || SMALL_WORDS.has(head) ? [] : [head]
    })
}

/** Of those the ones that tell something from something else. */
export const tellingHeads = (phrase: string): string[] => headsOf(phrase).filter(head => !ANYTHING.has(head))

/** Shorter ends of words are chance. */
const LEAST = 3

/** "Girl" and "schoolgirl" may be one. */
export const headsMeet = (a: string, b: string): boolean =>
  a === b || (a.length >= LEAST && b.length >= LEAST && (a.endsWith(b) || b.endsWith(a)))
