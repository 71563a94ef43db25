import { contentWords, type LedgerRecord, type Statement } from '../../model/index.ts'
import type { ArticleHead, Store } from '../../store/index.ts'
import type { ActorRef, ArticleRef, Line, Printed } from '../contract/line.ts'

/** Of an article that is only called by its name, without its text. */
type Head = ArticleHead & { readonly type: 'head' }

/** Records that others call by id. */
export type Referred = ReadonlyMap<string, LedgerRecord | Head>

/**
 * Records by id, with the parties of the statements among them and the heads of their articles: an article's text is read
 * only where its own id is asked for.
 */
export async function referTo(store: Store, ids: Iterable<string>): Promise<Referred> {
  const records = await referToStatements(store, ids)
  const parties = statementsIn(records).flatMap(({ speaker, addressee, target }) =>
    [speaker, addressee, target?.actor ?? null].flatMap(id => id ?? []),
  )
  const missing = [...new Set(parties)].filter(id => !records.has(id))
  return new Map([...records, ...(await store.getMany(missing))])
}

/** The same without the parties. */
export async function referToStatements(store: Store, ids: Iterable<string>): Promise<Referred> {
  const records: Map<string, LedgerRecord | Head> = new Map(await store.getMany([...new Set(ids)]))
  const articles = new Set(statementsIn(records).map(({ article }) => article))
  for (const head of await store.headsOf([...articles].filter(id => !records.has(id))))
    records.set(head.id, { type: 'head', ...head })
  return records
}

const statementsIn = (records: Referred): Statement[] =>
  [...records.values()].filter(record => record.type === 'statement')

export function actorRef(referred: Referred, id: string | null): ActorRef | null {
  const record = id === null ? undefined : referred.get(id)
  return record?.type === 'actor' ? { id: record.id, name: record.name, kind: record.kind } : null
}

export const actorRefs = (referred: Referred, ids: readonly string[]): ActorRef[] =>
  ids.flatMap(id => actorRef(referred, id) ?? [])

export const refOf = ({ id, title, outlet, uri, published, copyOf }: ArticleRef): ArticleRef => ({
  id,
  title,
  outlet,
  uri,
  published,
  copyOf,
})

/** An article that is not there any more is still called by its id. */
export function articleRef(referred: Referred, id: string): ArticleRef {
  const record = referred.get(id)
  return record?.type === 'article' || record?.type === 'head'
    ? refOf(record)
    : { id, title: null, outlet: null, uri: id, published: null, copyOf: null }
}

const wordsOf = (part: Statement['source']): string | null =>
  part?.spans.map(span => span.text).join(' ') || null

export function lineOf(statement: Statement, referred: Referred): Line {
  const { id, act, manner, channel, relay, anonymous, within, confidence, by } = statement
  return {
    id,
    article: articleRef(referred, statement.article),
    words: contentWords(statement),
    start: statement.content.spans[0]?.start ?? 0,
    speaker: actorRef(referred, statement.speaker),
    speakerName: statement.speakerName ?? wordsOf(statement.source),
    anonymous,
    act,
    manner,
    channel,
    relay: [...relay],
    addressee: actorRef(referred, statement.addressee),
    target: actorRef(referred, statement.target?.actor ?? null)?.name ?? statement.target?.span?.text ?? null,
    said: { date: statement.said.date, expression: statement.said.expression?.text ?? null },
    hedges: statement.hedges.map(hedge => hedge.text),
    within,
    confidence,
    by: [...by],
  }
}

export const statementsOf = (referred: Referred, ids: readonly string[]): Statement[] =>
  ids.flatMap(id => {
    const record = referred.get(id)
    return record?.type === 'statement' ? [record] : []
  })

/** One quotation of several printings: the first, and where else. */
export function printedOf(printings: readonly Statement[], referred: Referred): Printed[] {
  const [first, ...others] = printings
  if (first === undefined) return []
  return [
    {
      line: lineOf(first, referred),
      also: others.map(({ id, article }) => ({ id, article: articleRef(referred, article) })),
    },
  ]
}
