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
  let head = -1
  let owner: Phrase['owner'] = /^(?:my|your|his|her|its|our|their)$/.test(word.lower)
    ? [first, first + 1]
    : null
  let i = first
  for (; i < words.length; i++) {
    const here = words[i]
    if (!here) break
    if (here.lower === "'s" || (here.lower === "'" && head === i - 1)) {
      if (head < 0) break
      owner = [first, i]
      head = -1
      continue
    }
    if (
      i > first &&
      (here.tag === 'determiner' ||
        here.tag === 'bound' ||
        (here.tag === 'possessive' && here.lower !== "'s"))
    ) {
      // "All the troops", "both its bridges".
      if (head >= 0 || !/^(?:determiner|bound)$/.test(words[i - 1]?.tag ?? '')) break
      continue
    }
    if (CARRIES.has(here.tag)) {
      // "Told Ostra two weeks": a number behind a name begins another phrase, save in a date or a designator.
      if (here.tag === 'number' && head >= 0 && words[head]?.tag === 'noun') break
      head = i
    } else if (here.tag === 'quote') {
      // "The so-called 'republic'": marks around a word of the phrase.
      if (head >= 0 || !CARRIES.has(words[i + 1]?.tag ?? 'mark')) break
    } else if (!OPENS.has(here.tag) && !(here.tag === 'adverb' && head < 0)) break
    else if (here.tag === 'adjective' && head >= 0 && !CARRIES.has(words[i + 1]?.tag ?? 'mark')) break
  }
  if (head < 0) return alone(words, first, i)
  return {
    first,
    last: head + 1,
    head,
    owner,
    pronoun: false,
    none: /^(?:no|neither)$/.test(word.lower),
  }
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
