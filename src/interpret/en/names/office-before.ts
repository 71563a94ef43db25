import { PORTFOLIOS } from '../../../lexicon/en/portfolios.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'

/** How far before a name its office can begin. */
const REACH = 60

const OFFICE_OF =
  /((?:(?:deputy|vice|acting|assistant|former|prime|joint) )*(\p{L}+) (?:of|for) (?:the )?)$/iu
/** "Friday. President": a full stop ends a sentence, but for "U.S." and "Gen.". */
const CAPITALS = /((?:(?:\p{Lu}[\p{L}-]*|(?:\p{Lu}\.)+|\p{Lu}\p{Ll}{1,3}\.)(?:'s?)? )+)$/u

/**
 * "Chief of " before "Defence Staff Omar Tal", "White " before "House aide Ruta Lind": what a title goes on from, or nothing.
 * @param before the words of its sentence that stand before it
 */
export function officeBefore(before: string): string {
  const office = OFFICE_OF.exec(before)
  if (office && roleOf(office[2] ?? '') !== null) return office[1] ?? ''
  const words = (CAPITALS.exec(before)?.[1] ?? '').trim().split(' ')
  const opener = words.findLastIndex(word => isOpener(word))
  const own = words.slice(opener + 1).filter(word => word !== '')
  return own.length === 0 || own.length > 3 ? '' : `${own.join(' ')} `
}

/** "Visiting President Lind": a sentence begins with a capital too. */
const isOpener = (word: string): boolean =>
  SENTENCE_OPENERS.has(word.toLowerCase()) || /(?:ing|ed)$/.test(word)

/**
 * How many of a name's words are still the office's: the first two of "Special Duties Omar Tal" behind "Minister for".
 * @param words of the name
 * @param at where it begins in `plain`
 */
export function portfolioWords(words: readonly string[], plain: string, at: number): number {
  const office = OFFICE_OF.exec(plain.slice(Math.max(0, at - REACH), at))
  if (!office || roleOf(office[2] ?? '') === null) return 0
  for (let i = words.length - 2; i >= 0; i--) if (PORTFOLIOS.has(words[i]?.toLowerCase() ?? '')) return i + 1
  return 0
}
