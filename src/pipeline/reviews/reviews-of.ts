import { holding, pairOf, type Review, undoneBy } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { anchorOf } from './anchor-of.ts'
import { type Attachment, attach } from './attach.ts'

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
export async function reviewsOf(store: Store, record?: string): Promise<readonly ReviewEntry[]> {
  if (record === undefined) return attachAll(store, await store.reviews())
  const entries = await attachAll(store, await candidates(store, record))
  const own: ReviewEntry[] = []
  for (const entry of entries) {
    const { review, attached } = entry
    const pair = pairOf(review)
    const mine = attached.record === record || review.record === record || pair?.with === record
    if (mine || (pair && (await attach(store, { ...pair, record: pair.with })).record === record))
      own.push(entry)
    else if (own.some(other => other.review.id === undoneBy(review))) own.push(entry)
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

/** Reviews that may belong to a record: by its id, or by an article that it stands in. An undo is anchored as what it undoes. */
async function candidates(store: Store, id: string): Promise<readonly Review[]> {
  const record = await store.get(id)
  const { anchor = null, members = [] } = record ? await anchorOf(store, record) : {}
  const mentions = record && 'mentions' in record ? record.mentions : []
  const articles = new Set(
    [...(anchor ? [anchor] : []), ...members, ...mentions].map(({ article }) => article),
  )
  const byId = await store.reviews({ records: [id, ...(record ? [record.id] : [])] })
  const byPlace = await store.reviews({ articles: [...articles] })
  return store.reviews({ ids: [...new Set([...byId, ...byPlace].map(review => review.id))] })
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
