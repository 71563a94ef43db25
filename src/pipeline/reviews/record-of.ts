import type { Article, LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { ReviewError } from './review-error.ts'

/** The record of an id, or what a former id leads to. @throws ReviewError `no-record`. */
export async function recordOf(store: Store, id: string): Promise<LedgerRecord> {
  const record = await store.get(id)
  if (record !== null) return record
  throw new ReviewError(
    'no-record',
    `the ledger has no record ${id}`,
    'The lists show ids: counterclaim statements, claims …',
    id,
  )
}

/** The article that a record stands in; null for what stands in several. */
export async function articleOf(store: Store, record: LedgerRecord): Promise<Article | null> {
  if (record.type === 'article') return record
  if (!('article' in record) || record.article === null) return null
  const article = await store.get(record.article)
  return article?.type === 'article' ? article : null
}

/** Why and by whom: a decision that says neither cannot be defended. @throws ReviewError `incomplete`. */
export function demandReason(
  { reason, reviewer }: { readonly reason: string; readonly reviewer: string },
  why: boolean,
): void {
  if (reviewer.trim() === '')
    throw new ReviewError(
      'incomplete',
      'the review names no reviewer',
      'Say who decides: --reviewer NAME.',
      'reviewer',
    )
  if (why && reason.trim() === '')
    throw new ReviewError('incomplete', 'the review gives no reason', 'Say why: --reason WORDS.', 'reason')
}
