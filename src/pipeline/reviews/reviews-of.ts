import { holding, type LedgerRecord, pairOf, type Review, undoneBy } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { anchorOf } from './anchor-of.ts'
import { type Attachment, attach, typeOf } from './attach.ts'

/** A review as its history shows it. */
export interface ReviewEntry {
  readonly review: Review
  /** Whether it still says what its reviewer says: not undone, or put back. */
  readonly holds: boolean
  /** The record that it belongs to now; an orphan belongs to none. */
  readonly attached: Attachment
}

/** A review whose record is no longer there, and none that took its place. */
export interface Orphan {
  readonly review: Review
  readonly holds: boolean
  readonly why: Extract<Attachment, { readonly record: null }>['why']
}

/**
 * All that was decided about a record, in order, with what joined another one to it or parted them; without one, all
 * that was decided at all.
 */
export async function reviewsOf(store: Store, id?: string): Promise<readonly ReviewEntry[]> {
  if (id === undefined) return attachAll(store, await store.reviews())
  const record = await store.get(id)
  // An id that a claim once had leads to the claim that stands there now; an actor is reviewed under each of its names.
  const names = record?.type === 'actor' ? (record.names ?? []) : []
  const ids = [...new Set([id, ...(record ? [record.id] : []), ...names.map(name => name.id)])]
  const is = (other: string | null): boolean => other !== null && ids.includes(other)
  const own: ReviewEntry[] = []
  for (const entry of await attachAll(store, await candidates(store, ids, record))) {
    const { review, attached } = entry
    const pair = pairOf(review)
    const undone = undoneBy(review)
    const mine =
      is(attached.record) ||
      is(review.record) ||
      (pair !== null &&
        (is(pair.with) || is((await attach(store, { ...pair, record: pair.with })).record))) ||
      own.some(other => other.review.id === undone)
    if (mine) own.push(entry)
  }
  return own
}

/** Reviews that the ledger can attach to nothing: listed, never dropped. */
export async function orphaned(store: Store): Promise<readonly Orphan[]> {
  const entries = await attachAll(store, await store.reviews())
  return entries.flatMap(({ review, holds, attached }) =>
    attached.record === null && review.decision !== 'undo' ? [{ review, holds, why: attached.why }] : [],
  )
}

/**
 * Reviews that may belong to a record: by its id; or by an article that it stands in, where their own record is gone.
 * An undo is anchored as what it undoes.
 */
async function candidates(
  store: Store,
  ids: readonly string[],
  record: LedgerRecord | null,
): Promise<readonly Review[]> {
  const { anchor = null, members = [] } = record ? await anchorOf(store, record) : {}
  const mentions = record && 'mentions' in record ? record.mentions : []
  const places = [...(anchor ? [anchor] : []), ...members, ...mentions]
  const articles = [...new Set(places.map(({ article }) => article))]
  const byPlace = await store.reviews({ articles })
  const subjects = byPlace.flatMap(review => [review.record, pairOf(review)?.with ?? review.record])
  const gone = new Set<string>()
  for (const [type, records] of Map.groupBy(new Set(subjects), typeOf))
    for (const missing of await store.missing(type, records)) gone.add(missing)
  const orphans = byPlace.filter(review => gone.has(review.record) || gone.has(pairOf(review)?.with ?? ''))
  const byId = await store.reviews({ records: ids })
  return store.reviews({ ids: [...new Set([...byId, ...orphans].map(review => review.id))] })
}

/** Where each of these belongs now; each record is looked for once. */
export async function attachAll(store: Store, reviews: readonly Review[]): Promise<readonly ReviewEntry[]> {
  const known = new Map<string, Promise<Attachment>>()
  const holds = new Set(holding(reviews).map(({ id }) => id))
  const entries: ReviewEntry[] = []
  for (const review of reviews) {
    const key = JSON.stringify([review.record, review.anchor, review.members?.length])
    const attached = known.get(key) ?? attach(store, review)
    known.set(key, attached)
    entries.push({ review, holds: holds.has(review.id), attached: await attached })
  }
  return entries
}
