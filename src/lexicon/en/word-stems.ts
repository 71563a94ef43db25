import { SMALL_WORDS } from './small-words.ts'

/** Endings cut so that "accusing", "accused" and "accuse" compare alike. Crude on purpose: it only ever compares. */
const ENDINGS = /(?:ations?|ements?|ments?|ings?|ions?|ies|ied|ers?|ed|es|s|e|y|al|ly)$/

/** Stems worked out before: the same words come again and again. Emptied when full, so that it stays small. */
const known = new Map<string, string | null>()
const MOST_KNOWN = 20_000

/** A word as it is compared: lower case, no diacritics, no ending; null for a word that carries no matter. */
export function stemOf(word: string): string | null {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const stem = cutEnding(word)
  known.set(word, stem)
  return stem
}

function cutEnding(word: string): string | null {
  const lower = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/\./g, '')
    .toLowerCase()
  if (SMALL_WORDS.has(lower) || lower === '') return null
  if (/^\d/.test(lower)) return lower
  // "Invasion" and "invade", "explosion" and "explode".
  const stem = lower.replace(/([aeiou])sions?$/, '$1d').replace(ENDINGS, '')
  return stem.length >= 3 ? stem : lower
}

/** The stems of a stretch of text, without repeats, in order of first use. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*/gu)) {
    const stem = stemOf(word.replace(/\.$/, ''))
    if (stem) stems.add(stem)
  }
  return stems
}
