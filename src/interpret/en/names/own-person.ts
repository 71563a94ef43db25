import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Nations } from './nations.ts'
import { findPersons, type PersonMention } from './persons.ts'
import type { Word } from './words.ts'

const AFTER_PREPOSITION = /\b(?:of|for|to|from|in|at|with|by|near|under|against|loyal to)\s+(?:the\s+)?$/i
const BEFORE_NOUN = /^(?:['’]s)?\s+\p{Ll}+/u

/**
 * The person whom a phrase is about, not one who only helps to describe: "an aide to President Oslin, Ada Bren" is
 * about Ada Bren, "the Red Dawn leader" about nobody by name.
 */
export function ownPerson(words: readonly Word[], text: string, nations: Nations): PersonMention | null {
  const first = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const before = (mention: PersonMention): string =>
    text.slice(Math.max(first, mention.phraseStart - 16), mention.phraseStart)
  const own = findPersons(words, text, nations)
    .filter(
      mention =>
        !AFTER_PREPOSITION.test(before(mention)) || (mention.closes && /\bof\s/.test(before(mention))),
    )
    .filter(mention => !/^'s\b/.test(text.slice(mention.end, end)))
  const free = own.filter(mention => !BEFORE_NOUN.test(text.slice(mention.end, end)))
  return own.find(mention => mention.sure && !isLabel(mention, text, end)) ?? free[0] ?? null
}

/** "The Red Dawn leader": a name right before a role is what the role belongs to. */
function isLabel(mention: PersonMention, text: string, end: number): boolean {
  const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(text.slice(mention.end, end))?.[1]
  return next !== undefined && roleOf(next) !== null
}
