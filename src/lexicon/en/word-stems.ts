import { SMALL_WORDS } from './small-words.ts'

/** Endings cut so that "accusing", "accused" and "accuse" compare alike. Crude on purpose: it only ever compares. */
const ENDINGS = /(?:ations?|ements?|ments?|ings?|ions?|ies|ied|ers?|ed|es|s|e|y|al|ly)$/

/** A word as it is compared: lower case, no diacritics, no ending; null for a word that carries no matter. */
export function stemOf(word: string): string | null {
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
