import { SMALL_WORDS } from '../lexicon/en/small-words.ts'
import type { BodyWords } from './body-words.ts'

/** Words a shingle: shorter ones are shared by chance, longer ones are lost to a single changed word. */
export const SHINGLE = 5

/**
 * A 32-bit hash for the five words that begin at each position; 0 for one of nothing but small words ("it was
 * said that the"), which every article shares. FNV-1a, since a hash a shingle must cost next to nothing.
 */
export function shingles({ words }: BodyWords): Uint32Array {
  const hashes = words.map(hashOf)
  const heavy = words.map(word => (SMALL_WORDS.has(word) ? 0 : 1))
  const all = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < all.length; i++) {
    let hash = 0x811c9dc5
    let weight = 0
    for (let j = i; j < i + SHINGLE; j++) {
      hash = Math.imul(hash ^ (hashes[j] ?? 0), 0x01000193) >>> 0
      weight += heavy[j] ?? 0
    }
    // The low bits of FNV are its weak ones; sampling looks at these.
    hash = (hash ^ (hash >>> 15)) >>> 0
    all[i] = weight < 2 ? 0 : hash || 1
  }
  return all
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
