import { type LedgerRecord, pairOf, type Review, undoneBy } from '../../model/index.ts'
import { differing, orphaned, reviewsOf, standingOf } from '../../pipeline/reviews/light.ts'
import type { ReviewEntry as Entry } from '../../pipeline/reviews.ts'
import type { Store } from '../../store/index.ts'
import type { PageOf } from '../contract/filters.ts'
import type { Differences, Orphans, ReviewEntry, ReviewHistory } from '../contract/reviews.ts'
import { articleRef } from './refer.ts'
import { recordRef, valueInWords } from './review-words.ts'

/** What was decided about a record; null where the ledger has no such record. */
export async function historyOf(
  store: Store,
  id: string,
  refused: string | null,
): Promise<ReviewHistory | null> {
  const record = await store.get(id)
  return record === null ? null : historyOfRecord(store, record, refused)
}

export async function historyOfRecord(
  store: Store,
  record: LedgerRecord,
  refused: string | null,
): Promise<ReviewHistory> {
  const entries = await reviewsOf(store, record.id)
  const { word, corrections } = await standingOf(store, record)
  return {
    record: recordRef(record.id, record),
    latest: await latestOn(store, record.id, entries),
    word: word && { decision: word.decision, reviewer: word.reviewer, at: word.at },
    corrections: corrections.map(({ field, machine, person, differs, review: { reviewer, at } }) => ({
      field,
      machine: valueInWords(machine),
      person: valueInWords(person),
      differs,
      reviewer,
      at,
    })),
    entries: await entriesOf(store, entries),
    refused,
  }
}

/** The head of the record's own chain. Where a purge took words, their links still count, and the log has to be read. */
async function latestOn(store: Store, id: string, entries: readonly Entry[]): Promise<string | null> {
  const own = entries.findLast(({ review }) => review.record === id)?.review.hash ?? null
  if (own !== null || (await store.tombstones()).length === 0) return own
  let latest: string | null = null
  for await (const { link } of store.reviewLog()) if (link.record === id) latest = link.hash
  return latest
}

/** Reviews with what they are about in words. */
export async function entriesOf(store: Store, entries: readonly Entry[]): Promise<ReviewEntry[]> {
  const ids = entries.flatMap(({ review, attached }) => [
    review.record,
    ...(attached.record === null ? [] : [attached.record]),
    ...(pairOf(review) ? [pairOf(review)?.with ?? ''] : []),
  ])
  const known = await store.getMany([...new Set(ids)])
  return entries.map(entry => entryOf(entry, known))
}

function entryOf({ review, holds, attached }: Entry, known: ReadonlyMap<string, LedgerRecord>): ReviewEntry {
  const { id, decision, field, value, reason, reviewer, at } = review
  const pair = pairOf(review)
  const about = attached.record ?? review.record
  return {
    id,
    about: recordRef(about, known.get(about)),
    decision,
    field,
    value: decision === 'correct' ? valueInWords(value) : null,
    other: pair && recordRef(pair.with, known.get(pair.with)),
    undoes: undoneBy(review),
    reason,
    reviewer,
    at,
    holds,
    belongs: attached.record,
    how: attached.record === null ? attached.why : attached.by,
  }
}

const attachedTo = (record: string) => ({ record, by: 'id' }) as const

/** Where people and the machine now differ, the latest word first. */
export async function differencesOf(store: Store, { limit, offset }: PageOf): Promise<Differences> {
  const all = (await differing(store)).toReversed()
  const shown = all.slice(offset, offset + limit)
  const records = await store.getMany(shown.map(({ record }) => record))
  const entries = await entriesOf(
    store,
    shown.map(({ review, record }) => ({ review, holds: true, attached: attachedTo(record) })),
  )
  return {
    total: all.length,
    rows: shown.flatMap(({ record, field, machine, person }, i) => {
      const entry = entries[i]
      if (entry === undefined) return []
      return [
        {
          record: recordRef(record, records.get(record)),
          field,
          machine: valueInWords(machine),
          person: valueInWords(person),
          entry,
        },
      ]
    }),
  }
}

/** Reviews whose record is gone, with the words that they were about. */
export async function orphansOf(store: Store, { limit, offset }: PageOf): Promise<Orphans> {
  const all = (await orphaned(store)).toReversed()
  const shown = all.slice(offset, offset + limit)
  const entries = await entriesOf(
    store,
    shown.map(({ review, holds, why }) => ({ review, holds, attached: { record: null, why } })),
  )
  const articles = await store.getMany(shown.flatMap(({ review }) => review.anchor?.article ?? []))
  return {
    total: all.length,
    rows: shown.flatMap(({ review: { anchor } }, i) => {
      const entry = entries[i]
      if (entry === undefined) return []
      return [
        {
          entry,
          article: anchor && articleRef(articles, anchor.article),
          start: anchor?.spans[0]?.start ?? null,
          words: anchor?.spans.map(span => span.text).join(' … ') ?? '',
        },
      ]
    }),
  }
}

const REASONS = 12

/** The last reasons that were given, each once, the latest first. */
export async function lastReasons(store: Store): Promise<string[]> {
  const reasons: string[] = (await store.reviews()).map(({ reason }: Review) => reason).toReversed()
  return [...new Set(reasons.filter(reason => reason !== ''))].slice(0, REASONS)
}
