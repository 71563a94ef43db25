import type { Decision, Dossier, Reconciliation } from '../model/index.ts'
import { groupOf } from './answers/index.ts'
import { bodyWords } from './body-words.ts'
import { findClaims } from './claims.ts'
import { contestKeys, contestOf, contestsMeet, topicKeys } from './contest.ts'
import { findCopies } from './copies.ts'
import { findDisputes } from './disputes.ts'
import { likeness, sharesPassage } from './likeness.ts'
import { findMutual } from './mutual.ts'
import { narrationsOf } from './narrate.ts'
import { printingsOf } from './printings.ts'
import { shingles } from './shingles.ts'
import { utterancesOf } from './utterances.ts'

/** Moves with every change that can alter keys, links or what is made of a group. */
export const RECONCILE_VERSION = '4'

/** One shingle in so many is kept as a key; which ones, only its own words decide. */
const SAMPLING = 4
/** Bounds what one article of the length of a book lays down. */
const MOST_KEYS = 2000
/**
 * Keys that two articles must have in common to be compared at all, by the letter that the keys begin with. A shared
 * passage of 25 words has 21 shingles, of which five are keys on the average; one or two may be set phrases, which
 * the articles of an outlet share by the thousand. A party with two words of matter is enough for a denial to be
 * tried, and one matter with its parties or its place for a claim.
 */
export const LEAST_SHARED: Readonly<Record<string, number>> = { w: 3, c: 2, p: 1 }

/** What an article's neighbours are found by: sampled hashes of its five-word shingles, and what it denies or says of whom. */
export function keysOf(dossier: Dossier): readonly string[] {
  const kept = new Set<number>()
  for (const hash of shingles(bodyWords(dossier.article)))
    if (hash !== 0 && hash % SAMPLING === 0) kept.add(hash)
  const sorted = [...kept].sort((a, b) => a - b).slice(0, MOST_KEYS)
  return [
    ...sorted.map(hash => `w${hash.toString(36)}`),
    ...contestKeys(dossier).slice(0, MOST_KEYS),
    ...topicKeys(dossier).slice(0, MOST_KEYS),
  ]
}

/** Whether two articles belong in one group: they share a passage, or one denies what the other says. Symmetric. */
export function linked(a: Dossier, b: Dossier): boolean {
  if (contestsMeet(contestOf(a), contestOf(b))) return true
  return sharesPassage(likeness(a.article, b.article))
}

/**
 * Copies, claims and disputes of one group of linked articles. Pure; the order of the dossiers does not matter.
 * @param decisions of people on what belongs together, which are obeyed; those on other articles do nothing.
 */
export function reconcile(dossiers: readonly Dossier[], decisions: readonly Decision[] = []): Reconciliation {
  const copies = findCopies(
    dossiers.map(({ article }) => article),
    decisions,
  )
  const origin = new Map(copies.map(({ article, copyOf }) => [article, copyOf ?? article]))
  const utterances = utterancesOf(dossiers)
  const group = groupOf(utterances, printingsOf(utterances, copies))
  const cases = findClaims(group, narrationsOf(dossiers), decisions)
  return {
    articles: dossiers.map(({ article }) => article.id).sort(),
    copies,
    claims: cases.map(({ claim }) => claim),
    disputes: findDisputes(cases, findMutual(group), article => origin.get(article) ?? article, decisions),
  }
}
