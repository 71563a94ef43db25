import { TIME_NOUNS } from '../../../lexicon/en/facets-numbers.ts'
import type { Phrase } from './chunks.ts'
import type { Tag, Word } from './words.ts'

const OPENS: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'number',
  'bound',
  'adjective',
  'noun',
  'name',
])
const CARRIES: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number'])

/** The noun phrase that begins at a word; null where none does. */
export function readNounPhrase(words: readonly Word[], first: number): Phrase | null {
  const word = words[first]
  if (!word) return null
  if (word.tag === 'pronoun' || word.tag === 'object-pronoun') return pronounAt(words, first)
  if (!OPENS.has(word.tag)) return null
  const { head, owner, end } = readOn(words, first)
  if (head < 0) return alone(words, first, end)
  return { first, last: head + 1, head, owner, pronoun: false, none: /^(?:no|neither)$/.test(word.lower) }
}

/** A phrase on its way: the word that carries it so far, -1 before there is one. */
interface Open {
  readonly first: number
  readonly head: number
  readonly owner: Phrase['owner']
}

function readOn(words: readonly Word[], first: number): Open & { readonly end: number } {
  const isOwned = /^(?:my|your|his|her|its|our|their)$/.test(words[first]?.lower ?? '')
  let phrase: Open = { first, head: -1, owner: isOwned ? [first, first + 1] : null }
  for (let i = first; i < words.length; i++) {
    const more = withWord(words, i, phrase)
    if (more === null) return { ...phrase, end: i }
    phrase = more
  }
  return { ...phrase, end: words.length }
}

/** A phrase with one word more; null where it ends before that. */
function withWord(words: readonly Word[], i: number, phrase: Open): Open | null {
  const word = words[i]
  if (!word) return null
  const { first, head } = phrase
  // "Gave Ostra three days", "raids in Ostra last week": how long or when, and no part of the name.
  if (head >= 0 && TELLS_TIME.test(word.lower) && TIME_NOUNS.has(words[i + 1]?.lower ?? '')) return null
  if (word.lower === "'s" || (word.lower === "'" && head === i - 1))
    return head < 0 ? null : { first, head: -1, owner: [first, i] }
  // "All the troops", "both its bridges".
  if (i > first && BEGINS.has(word.tag)) return head < 0 && precedesBeginning(words[i - 1]) ? phrase : null
  if (!CARRIES.has(word.tag)) return isInside(words, i, head) ? phrase : null
  // "Told Ostra two weeks": a number behind a name begins another phrase, save in a date or a designator.
  return word.tag === 'number' && words[head]?.tag === 'noun' ? null : { ...phrase, head: i }
}

const TELLS_TIME =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|few|recent|past|last|next|coming|\d+)$/

const BEGINS: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'bound', 'possessive'])

const precedesBeginning = (word: Word | undefined): boolean =>
  word?.tag === 'determiner' || word?.tag === 'bound'

/** Whether a word that carries nothing lies within a phrase. */
function isInside(words: readonly Word[], i: number, head: number): boolean {
  const tag = words[i]?.tag ?? 'mark'
  const leadsOn = CARRIES.has(words[i + 1]?.tag ?? 'mark')
  // "The so-called 'republic'": marks around a word of the phrase.
  if (tag === 'quote') return head < 0 && leadsOn
  if (tag === 'adverb') return head < 0
  if (tag === 'adjective') return head < 0 || leadsOn
  return OPENS.has(tag)
}

/** "These", "the wounded", "both": a phrase without a noun of its own. */
function alone(words: readonly Word[], first: number, end: number): Phrase | null {
  const tag = words[first]?.tag
  if (tag !== 'determiner') return null
  const last = Math.max(first + 1, end)
  return {
    first,
    last,
    head: last - 1,
    owner: null,
    pronoun: last === first + 1,
    none: /^(?:none|no)$/.test(words[first]?.lower ?? ''),
  }
}

const pronounAt = (words: readonly Word[], first: number): Phrase => ({
  first,
  last: first + 1,
  head: first,
  owner: null,
  pronoun: true,
  none: /^(?:nobody|nothing|none)$/.test(words[first]?.lower ?? ''),
})
