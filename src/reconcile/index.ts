import type { Article, Decision, Dossier, Reconciliation } from '../model/index.ts'
import { groupOf } from './answers/index.ts'
import { findClaims } from './claims.ts'
import { copyLinkOf, findCopies } from './copies.ts'
import { findDisputes } from './disputes.ts'
import { findMutual } from './mutual.ts'
import { narrationsOf } from './narrate.ts'
import { printingsOf } from './printings.ts'
import { utterancesOf } from './utterances.ts'

export { rankOf } from './copy-order.ts'
export { type Cut, cutGroups, type Link, MOST_IN_GROUP } from './cut-groups.ts'
export { type KeyRange, keysOf, type LookUp, lookUpsFor } from './keys.ts'
export {
  BY_CONTEST,
  BY_COPY,
  BY_LINE,
  linked,
  matterStrength,
  mayBeClose,
  type Strength,
  wordingStrength,
} from './links.ts'
export { type Profile, packProfile, profileOf, readProfile } from './profile.ts'

/** Moves with every change that can alter links or what is made of a group. */
export const RECONCILE_VERSION = '9'

/** Moves with every change that can alter what an article is found and compared by: that is stored with its analysis. */
export const PROFILE_VERSION = '2'

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

/**
 * One of very many copies: it says whose copy it is, and those that are read as a group speak for it. So it changes nothing about
 * a copy that another one comes.
 * @param origin the first of all of them.
 */
export const reconcileCopy = (
  origin: Article,
  copy: Article,
  decisions: readonly Decision[] = [],
): Reconciliation => ({
  articles: [copy.id],
  copies: [copyLinkOf(origin, copy, decisions)],
  claims: [],
  disputes: [],
})
