import type { Wording } from './body-words.ts'
import { shingles } from './shingles.ts'

/** A run of words that two articles have in common, as ranges of word positions. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** Words of the shortest run: a rewrite leaves little more than that of a sentence as it was. */
const LEAST_RUN = 4

/** Positions a run is looked up at: a refrain that is printed more often than that is no passage. */
const MOST_PLACES = 8

/** The longest common runs, left to right in `b`, each word of it in one run at most; a word of `a` may be in several. Linear in both lengths. */
export function commonPassages(a: Wording, b: Wording): Passage[] {
  const places = placesOf(a)
  const hashes = shingles(b, LEAST_RUN)
  const found: Passage[] = []
  for (let j = 0; j < hashes.length; j++) {
    const best = (places.get(hashes[j] ?? 0) ?? [])
      .map(i => runFrom(a, b, i, j, found.at(-1)))
      .reduce<Passage | null>((x, y) => (x && lengthOf(x) >= lengthOf(y) ? x : y), null)
    if (!best || lengthOf(best) < LEAST_RUN) continue
    found.push(best)
    j = best.otherEnd - 1
  }
  return found
}

export const lengthOf = (passage: Passage): number => passage.end - passage.start

/** Made anew for each comparison: kept for each of ten thousand articles, these maps would fill the memory. */
function placesOf(words: Wording): Map<number, number[]> {
  const places = new Map<number, number[]>()
  shingles(words, LEAST_RUN).forEach((hash, i) => {
    if (hash === 0) return
    const at = places.get(hash)
    if (!at) places.set(hash, [i])
    else if (at.length < MOST_PLACES) at.push(i)
  })
  return places
}

/** Grows a match both ways, backwards only to the end of the passage before. */
function runFrom(a: Wording, b: Wording, i: number, j: number, before: Passage | undefined): Passage {
  const floor = before?.otherEnd ?? 0
  let from = 0
  while (i - from > 0 && j - from > floor && a.words[i - from - 1] === b.words[j - from - 1]) from++
  let to = 0
  while (i + to < a.words.length && j + to < b.words.length && a.words[i + to] === b.words[j + to]) to++
  return { start: i - from, end: i + to, otherStart: j - from, otherEnd: j + to }
}
