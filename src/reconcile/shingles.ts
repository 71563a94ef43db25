import type { Wording } from './body-words.ts'

/** Words a shingle: shorter ones are shared by chance, longer ones are lost to a single changed word. */
export const SHINGLE = 5

/**
 * A 32-bit hash for the words that begin at each position, five unless another size is asked for; 0 where more
 * than three of them are small ("it was said that the"), which every article shares, or fewer than `least` are not. FNV-1a, since a hash a
 * shingle must cost next to nothing.
 */
export function shingles(
  { words, heavy }: Wording,
  size: number = SHINGLE,
  least: number = size - 3,
): Uint32Array {
  const all = new Uint32Array(Math.max(0, words.length - size + 1))
  for (let i = 0; i < all.length; i++) {
    let hash = 0x811c9dc5
    let weight = 0
    for (let j = i; j < i + size; j++) {
      hash = Math.imul(hash ^ (words[j] ?? 0), 0x01000193) >>> 0
      weight += heavy[j] ?? 0
    }
    // The low bits of FNV are its weak ones; sampling looks at these.
    hash = (hash ^ (hash >>> 15)) >>> 0
    all[i] = weight < least ? 0 : hash || 1
  }
  return all
}

/**
 * The least hash of every `window` shingles in a row, each once: two texts with a run of `window` + 4 words in
 * common have one of these in common, wherever the run stands (Schleimer, Wilkerson and Aiken, "Winnowing", 2003).
 */
export const fingerprints = (words: Wording, window: number): Set<number> =>
  leastOfEach(shingles(words), window)

export function leastOfEach(hashes: Uint32Array, window: number): Set<number> {
  const kept = new Set<number>()
  for (let i = 0; i < hashes.length; i++) {
    let least = 0
    for (let j = i; j < Math.min(hashes.length, i + window); j++) {
      const hash = hashes[j] ?? 0
      if (hash !== 0 && (least === 0 || hash < least)) least = hash
    }
    if (least !== 0) kept.add(least)
  }
  return kept
}
