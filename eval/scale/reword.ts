import { createHash } from 'node:crypto'
import type { Material } from './material.ts'

/** A number below `below` that the parts alone decide. */
export function drawn(below: number, ...parts: readonly (string | number)[]): number {
  return createHash('sha1').update(parts.join('\u0000')).digest().readUInt32LE(0) % below
}

export type Reword = (text: string) => string

/**
 * Puts other words of the same length for some, always the same for the same word: so a text stays of one mind with itself, and all
 * positions hold. Words of cues stay, since they say what is denied.
 * @param share of the words, in per cent.
 * @param names whether capitalised words become others.
 */
export function reword(
  material: Material,
  kept: ReadonlySet<string>,
  seed: string,
  share: number,
  names: boolean,
): Reword {
  const known = new Map<string, string>()
  const other = (word: string): string => {
    if (names && /^[A-Z][a-z]{2,}$/.test(word)) return name(word, seed)
    if (!/^[a-z]{5,}$/.test(word) || kept.has(word) || drawn(100, seed, word) >= share) return word
    const pool = material.vocabulary[word.length] ?? []
    return pool[drawn(pool.length || 1, seed, 'for', word)] ?? word
  }
  return text =>
    text.replace(/[A-Za-z]+/g, word => {
      const before = known.get(word)
      if (before !== undefined) return before
      const after = other(word)
      known.set(word, after)
      return after
    })
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bdfgklmnprstvz'

function name(word: string, seed: string): string {
  const digest = createHash('sha1').update(`${seed} ${word}`).digest()
  const letters = Array.from(word, (_, i) => {
    const pool = i % 2 === 0 ? CONSONANTS : VOWELS
    return pool[(digest[i % digest.length] ?? 0) % pool.length] ?? 'a'
  }).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
