import type { Article, Claim, LedgerRecord } from '../../model/index.ts'
import { correctable, machineValue } from '../../pipeline/reviews/fields.ts'
import type { QueueKind, RecordFilter, Store } from '../../store/index.ts'
import type { ReviewItem, ReviewQueue } from '../contract/reviews.ts'
import { articleRef, lineOf, type Referred, referTo } from './refer.ts'
import { besideOf } from './review-beside.ts'
import { contextOf } from './review-context.ts'
import { recordRef, valueInWords } from './review-words.ts'
import { historyOfRecord } from './reviews.ts'

/** What waits for a person's word, with all that is needed to decide. */
export async function reviewQueue(
  store: Store,
  kind: QueueKind,
  filter: RecordFilter,
  refused: string | null,
): Promise<ReviewQueue> {
  const { waiting, reviewed, rows } = await store.reviewQueue(kind, filter)
  const items: ReviewItem[] = []
  for (const { record, other } of rows) {
    const item = await reviewItem(store, record, other, refused)
    if (item !== null) items.push(item)
  }
  return { waiting, reviewed, items, refused }
}

/** @param other of a stance the statement, of a pair the other record. */
export async function reviewItem(
  store: Store,
  id: string,
  other: string | null,
  refused: string | null,
): Promise<ReviewItem | null> {
  const record = await store.get(id)
  if (record === null) return null
  const statement = record.type === 'claim' && other?.startsWith('st-') ? other : null
  const shown = (statement === null ? null : await store.get(statement)) ?? record
  // The article's own id, for its text is shown around the words.
  const around = 'article' in shown && typeof shown.article === 'string' ? [shown.article] : []
  const referred = await referTo(store, [id, shown.id, ...around, ...namedIn(record)])
  const article = articleBehind(shown, referred)
  return {
    record: recordRef(id, record),
    other,
    line: shown.type === 'statement' ? lineOf(shown, referred) : null,
    context: shown.type === 'statement' && article ? contextOf(shown, article) : null,
    fields: fieldsOf(record, referred),
    article: article ? articleRef(referred, article.id) : null,
    stance: record.type === 'claim' && statement !== null ? await stanceOf(store, record, statement) : null,
    beside: await besideOf(store, record, statement === null ? other : null),
    by: [...('by' in record ? (record.by ?? []) : [])],
    history: await historyOfRecord(store, record, refused),
  }
}

const namedIn = (record: LedgerRecord): string[] =>
  Object.values(record).filter(
    (value): value is string => typeof value === 'string' && /^(?:act|pl|ar)-/.test(value),
  )

function articleBehind(record: LedgerRecord, referred: Referred): Article | null {
  const id = record.type === 'article' ? record.id : 'article' in record ? record.article : null
  const article = id === null ? undefined : referred.get(id)
  return article?.type === 'article' ? article : null
}

/** What the machine says, in words; a claim's stances are shown by themselves. */
function fieldsOf(record: LedgerRecord, referred: Referred): ReviewItem['fields'] {
  const nameOf = (id: string): string | null => {
    const named = referred.get(id)
    return named && 'name' in named ? named.name : null
  }
  return correctable(record.type)
    .filter(field => field !== 'stance')
    .map(field => {
      const value = machineValue(record, field, null, nameOf)
      return { field, value: value === null ? null : valueInWords(value) }
    })
}

const OTHERS = 4

/** What a statement is taken to do with a claim, and what others do with it: those that do otherwise first. */
async function stanceOf(
  store: Store,
  { text, stances }: Claim,
  statement: string,
): Promise<ReviewItem['stance']> {
  const own = stances.find(one => one.statement === statement)
  const others = stances
    .filter(one => one.statement !== statement)
    .toSorted((a, b) => Number(a.stance === own?.stance) - Number(b.stance === own?.stance))
    .slice(0, OTHERS)
  const referred = await referTo(
    store,
    others.map(one => one.statement),
  )
  return {
    claim: text,
    stance: own?.stance ?? null,
    confidence: own?.confidence ?? null,
    others: others.flatMap(({ statement: id, stance }) => {
      const record = referred.get(id)
      return record?.type === 'statement' ? [{ stance, line: lineOf(record, referred) }] : []
    }),
  }
}
