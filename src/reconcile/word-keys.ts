import type { Wording } from './body-words.ts'
import { leastOfEach, shingles } from './shingles.ts'

/** One shingle in so many is kept as a key; which ones, only its own words decide. */
const SAMPLING = 4
/** Bounds what one article of the length of a book lays down. */
export const MOST_KEYS = 2000

/** Sampled hashes of an article's shingles, in an order that depends on nothing else: who shares much wording shares many of them. */
export function sampledKeys(wording: Wording): readonly string[] {
  const kept = new Set<number>()
  for (const hash of shingles(wording)) if (hash !== 0 && hash % SAMPLING === 0) kept.add(hash)
  return keysFor('w', kept)
}

/** Words of a long shingle. What an outlet prints under everything is mostly shorter … */
const LONG = 20
/** … and any run of 25 words in common leaves at least one key. */
const WINDOW = 6

/** Fingerprints of long runs: who shares one has a line in common. */
export const lineKeys = (wording: Wording): readonly string[] =>
  keysFor('l', leastOfEach(shingles(wording, LONG, 0), WINDOW))

const keysFor = (kind: string, hashes: ReadonlySet<number>): readonly string[] =>
  [...hashes]
    .sort((a, b) => a - b)
    .slice(0, MOST_KEYS)
    .map(hash => `${kind}${hash.toString(36)}`)
