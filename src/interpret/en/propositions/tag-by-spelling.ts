import type { Tag } from './words.ts'

/** Endings of words that no list has; the first that fits. */
const ENDINGS: readonly (readonly [RegExp, Tag])[] = [
  [/ly$/, 'adverb'],
  [/^(?:native|operative|representative|relative|detective|executive|captive|fugitive)s?$/, 'noun'],
  [/(?:ous|ful|ive|able|ible|ical|less|ish|ian|ese)$/, 'adjective'],
  [/^un.*ed$/, 'adjective'],
  // "Bed" and "king" are too short for an ending.
  [/^(?!hundred$).{3,}ed$/su, 'verb'],
  [/^.{3,}ing$/s, 'verb'],
]

/** What a word looks like: "brutally", "fearsome", "unmasked", "rebutted". A noun, where nothing tells. */
export const tagBySpelling = (lower: string): Tag =>
  ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? 'noun'
