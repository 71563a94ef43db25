/**
 * Ways to write one sound of another script in Latin letters, as an ordered list of rewritings: two spellings that come
 * out the same are taken for one name. Rows are general; no name is listed.
 */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  [/['’‘ʼ`-]/g, ''],
  [/tch|tsch|tsh/g, 'ch'],
  [/sch|sj/g, 'sh'],
  [/zh|dzh|dj|g(?=[ei])/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[aouklrt]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|u/g, 'o'],
  [/e[iy]|a[iye]|ay/g, 'ai'],
  [/ee|ie|y|j(?![aeiou])/g, 'i'],
  [/iy|ii|yi/g, 'i'],
  [/e/g, 'a'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=.{3})a?h$/g, 'a'],
]

/** A word in small letters without accents, in the one spelling that its variants share: "shabaab" and "shabab". */
export const oneTransliteration = (word: string): string =>
  REWRITINGS.reduce((text, [from, to]) => text.replace(from, to), word)

/** The consonants alone: what is left where vowels are written as they are heard. */
export const consonantsOf = (word: string): string => oneTransliteration(word).replace(/[aio]/g, '')
