import type { Dossier, Reconciliation } from '../model/index.ts'
import { groupOf } from './answers/index.ts'
import { bodyWords } from './body-words.ts'
import { findClaims } from './claims.ts'
import { findCopies } from './copies.ts'
import { findDisputes } from './disputes.ts'
import { likeness, sharesPassage } from './likeness.ts'
import { shingles } from './shingles.ts'
import { utterancesOf } from './utterances.ts'

/** Moves with every change that can alter keys, links or what is made of a group. */
export const RECONCILE_VERSION = '1'

/** One shingle in so many is kept as a key; which ones, only its own words decide. */
const SAMPLING = 4
/** Bounds what one article of the length of a book lays down. */
const MOST_KEYS = 2000
/**
 * Keys that two articles must have in common to be compared at all. A shared passage of 25 words has 21 shingles,
 * of which five are keys on the average; one alone may be a set phrase.
 */
export const MIN_SHARED_KEYS = 2

/** What an article's neighbours are found by: sampled hashes of its five-word shingles. */
export function keysOf({ article }: Dossier): readonly string[] {
  const kept = new Set<number>()
  for (const hash of shingles(bodyWords(article))) if (hash !== 0 && hash % SAMPLING === 0) kept.add(hash)
  const sorted = [...kept].sort((a, b) => a - b).slice(0, MOST_KEYS)
  return sorted.map(hash => `w${hash.toString(36)}`)
}

/** Whether two articles belong in one group: they share a passage or much of their wording. Symmetric. */
export function linked(a: Dossier, b: Dossier): boolean {
  return a.article.id < b.article.id
    ? sharesPassage(likeness(a.article, b.article))
    : sharesPassage(likeness(b.article, a.article))
}

/** Copies, claims and disputes of one group of linked articles. Pure; the order of the dossiers does not matter. */
export function reconcile(dossiers: readonly Dossier[]): Reconciliation {
  const copies = findCopies(dossiers.map(({ article }) => article))
  const origin = new Map(copies.map(({ article, copyOf }) => [article, copyOf ?? article]))
  const cases = findClaims(groupOf(utterancesOf(dossiers)))
  return {
    articles: dossiers.map(({ article }) => article.id).sort(),
    copies,
    claims: cases.map(({ claim }) => claim),
    disputes: findDisputes(cases, article => origin.get(article) ?? article),
  }
}
