import { type LedgerRecord, pairOf, type Review, type ReviewedPair } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Watch } from '../progress.ts'
import { reconcilePending } from '../reconcile.ts'
import { settingsOf, stageVersions } from '../versions.ts'
import type { ReviewActivity } from './add-review.ts'
import { anchorOf } from './anchor-of.ts'
import { attach, statementsOf, typeOf } from './attach.ts'
import { demandReason, recordOf } from './record-of.ts'
import { ReviewError } from './review-error.ts'

/** Two articles, actors, claims or disputes are one, or are not; or a claim with a statement, a dispute with a claim. */
export interface DecisionInput extends ReviewActivity {
  readonly kind: 'apart' | 'together'
  readonly a: string
  readonly b: string
}

export interface UndoInput extends ReviewActivity {
  readonly review: string
}

/**
 * Decides what belongs together, and reconciles the groups that it touches and no others.
 * @throws ReviewError on a pair that cannot be decided on; ReviewConflict where `expected` is no longer the latest.
 */
export async function decide(store: Store, input: DecisionInput, watch: Watch = {}): Promise<Review> {
  demandReason(input, true)
  const { kind, reason, reviewer, at, expected } = input
  const [a, b] = inOrder(await subjectOf(store, input.a), await subjectOf(store, input.b))
  const value: ReviewedPair = { with: b.id, ...(await anchorOf(store, b)) }
  const review = {
    record: a.id,
    ...(await anchorOf(store, a)),
    field: null,
    decision: kind === 'together' ? ('merge' as const) : ('split' as const),
    value,
    reason: reason.trim(),
    reviewer: reviewer.trim(),
    at,
    ...(expected === undefined ? {} : { expected }),
  }
  return addAndReconcile(
    store,
    review,
    [...(await articlesOf(store, a)), ...(await articlesOf(store, b))],
    watch,
  )
}

/**
 * Takes a review back, by another one on top of it: what followed from it follows back. To undo an undo puts the first
 * review in force again.
 * @throws ReviewError where there is no such review.
 */
export async function undoReview(store: Store, input: UndoInput, watch: Watch = {}): Promise<Review> {
  demandReason(input, false)
  const [undone] = await store.reviews({ ids: [input.review] })
  if (!undone)
    throw new ReviewError(
      'no-review',
      `the ledger has no review ${input.review}`,
      'counterclaim reviews lists them.',
      input.review,
    )
  const { reason, reviewer, at, expected } = input
  const { record, anchor, members, field } = undone
  const review = {
    record,
    anchor,
    ...(members === undefined ? {} : { members }),
    field,
    decision: 'undo' as const,
    value: { review: undone.id },
    reason: reason.trim(),
    reviewer: reviewer.trim(),
    at,
    ...(expected === undefined ? {} : { expected }),
  }
  return addAndReconcile(store, review, await articlesBehind(store, undone), watch)
}

/** @param moved articles whose groups it alters; null where it alters nothing of the kind. */
async function addAndReconcile(
  store: Store,
  review: Parameters<Store['addReviews']>[0][number],
  moved: readonly string[] | null,
  watch: Watch,
): Promise<Review> {
  const [added] = await store.addReviews([review], moved ?? [])
  if (!added) throw new TypeError('the store gave no review back')
  if (moved !== null) await reconcilePending(store, stageVersions(await settingsOf(store)), watch)
  return added
}

/**
 * What is decided on: of an actor with several names the name that was asked for, which alone can be taken apart from the
 * others.
 */
async function subjectOf(store: Store, id: string): Promise<LedgerRecord> {
  const record = await recordOf(store, id)
  return record.type === 'actor' ? { ...record, id } : record
}

/** A claim before its statement, a dispute before its claim; two alike in the order in which they were named. */
function inOrder(x: LedgerRecord, y: LedgerRecord): readonly [LedgerRecord, LedgerRecord] {
  const alike = ['article', 'actor', 'claim', 'dispute'].includes(x.type) && x.type === y.type
  if (alike && x.id !== y.id) return [x, y]
  for (const [whole, part] of [
    [x, y],
    [y, x],
  ] as const)
    if (
      (whole.type === 'claim' && part.type === 'statement') ||
      (whole.type === 'dispute' && part.type === 'claim')
    )
      return [whole, part]
  if (alike)
    throw new ReviewError('unlike', `${x.id} is both of the two`, 'Name two different records.', x.id)
  throw new ReviewError(
    'unlike',
    `${x.id} (${x.type}) and ${y.id} (${y.type}) cannot be one, or not one`,
    'Name two articles, actors, claims or disputes; or a claim and a statement, or a dispute and a claim.',
    y.id,
  )
}

/** The articles whose groups a decision on a record alters. */
async function articlesOf(store: Store, record: LedgerRecord): Promise<readonly string[]> {
  if (record.type === 'article') return [record.id]
  if (record.type === 'statement') return [record.article]
  // Who is one actor is grouped by itself, not with articles.
  if (record.type === 'actor') return []
  const statements = await store.getMany(statementsOf(record))
  return [
    ...new Set([...statements.values()].flatMap(one => (one.type === 'statement' ? [one.article] : []))),
  ]
}

/** Those that a decision altered: where its records stood then, and where they stand now. */
async function articlesBehind(store: Store, review: Review): Promise<readonly string[] | null> {
  const target = review.decision === 'undo' ? await targetOf(store, review) : review
  const pair = target && pairOf(target)
  if (!target || !pair) return null
  if (typeOf(target.record) === 'actor') return []
  const found = new Set<string>()
  for (const subject of [target, { ...pair, record: pair.with }]) {
    for (const place of [...(subject.anchor ? [subject.anchor] : []), ...(subject.members ?? [])])
      found.add(place.article)
    const { record } = await attach(store, subject)
    const now = record === null ? null : await store.get(record)
    for (const article of now ? await articlesOf(store, now) : []) found.add(article)
  }
  return [...found]
}

/** What an undo, or the undo of an undo, is about in the end. */
async function targetOf(store: Store, review: Review): Promise<Review | null> {
  let at: Review | undefined = review
  while (at?.decision === 'undo')
    at = (await store.reviews({ ids: [(at.value as { readonly review: string }).review] }))[0]
  return at ?? null
}
