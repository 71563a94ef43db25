import { type Claim, contentWords, quotationOf, type Stance, type Statement } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { ArticleDetail, Quotation, ReaderClaim } from '../contract/articles.ts'
import type { ArticleRef } from '../contract/line.ts'
import { refsTo } from './articles.ts'

/** So many statements of each stance on a claim are read: hundreds of papers may have the same denial. */
const READ = 40
const NARRATED = 6

/** What is said of an article's claims, here and elsewhere. */
export interface Related extends Pick<ArticleDetail, 'claims' | 'told'> {
  readonly stancesOf: (statement: string) => { claim: string; stance: string }[]
}

interface Known {
  readonly claim: Claim
  readonly dispute: string | null
}

type Refs = ReadonlyMap<string, ArticleRef>

/** @param own the article's statements, which need not be read again. */
export async function relatedTo(store: Store, article: string, own: readonly Statement[]): Promise<Related> {
  const known = await store.claimsIn(article)
  const statements = new Map(own.map(statement => [statement.id, statement]))
  const missing = known.flatMap(({ claim }) => worthReading(claim)).filter(id => !statements.has(id))
  for (const record of (await store.getMany([...new Set(missing)])).values())
    if (record.type === 'statement') statements.set(record.id, record)
  const refs = await refsTo(store, [
    article,
    ...[...statements.values()].map(statement => statement.article),
    ...known.flatMap(({ claim }) => claim.narrated.map(told => told.article)),
  ])
  const stances = known.flatMap(({ claim }) =>
    claim.stances.map(({ statement, stance }) => ({ claim: claim.id, statement, stance })),
  )
  const byStatement = Map.groupBy(stances, ({ statement }) => statement)
  return {
    stancesOf: statement =>
      (byStatement.get(statement) ?? []).map(({ claim, stance }) => ({ claim, stance })),
    claims: known.map(one => readerClaim(one, article, statements, refs)),
    told: known.flatMap(({ claim }) =>
      claim.narrated
        .filter(told => told.article === article)
        .map(({ start, end }) => ({ start, end, claim: claim.id })),
    ),
  }
}

const SIDES: Readonly<Record<Stance, Quotation['side']>> = {
  assert: 'for',
  concede: 'for',
  attributed: 'for',
  relay: 'for',
  presuppose: 'for',
  deny: 'against',
  question: 'open',
  'demand-proof': 'open',
  'no-comment': 'open',
}

function worthReading({ stances }: Claim): string[] {
  const sides = Map.groupBy(stances, ({ stance }) => SIDES[stance])
  return [...sides.values()].flatMap(some => some.slice(0, READ).map(({ statement }) => statement))
}

function readerClaim(
  { claim, dispute }: Known,
  article: string,
  statements: ReadonlyMap<string, Statement>,
  refs: Refs,
): ReaderClaim {
  const taken = claim.stances.flatMap(({ statement, stance }) => {
    const record = statements.get(statement)
    const ref = record && refs.get(record.article)
    return record && ref ? [{ statement: record, stance, article: ref }] : []
  })
  return {
    id: claim.id,
    text: claim.text,
    dispute,
    quotations: quotations(taken),
    more: claim.stances.length - taken.length,
    narrated: claim.narrated
      .filter(told => told.article !== article)
      .slice(0, NARRATED)
      .flatMap(({ article, start }) => {
        const ref = refs.get(article)
        return ref ? [{ article: ref, start }] : []
      }),
  }
}

interface Taken {
  readonly statement: Statement
  readonly stance: Stance
  readonly article: ArticleRef
}

/** Each quotation once, by its first printing, in the order of time. */
function quotations(taken: readonly Taken[]): Quotation[] {
  const ordered = taken
    .map(one => ({ ...one, key: `${dateOf(one) ?? '~'} ${one.statement.id}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return [...Map.groupBy(ordered, ({ statement }) => quotationOf(statement)).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return []
      const { statement, stance, article } = first
      return [
        {
          id: statement.id,
          article,
          words: contentWords(statement),
          speaker:
            statement.speakerName ?? (statement.source?.spans.map(span => span.text).join(' ') || null),
          stance,
          side: SIDES[stance],
          date: dateOf(first),
          also: others.map(other => ({ id: other.statement.id, article: other.article })),
        },
      ]
    },
  )
}

const dateOf = ({ statement, article }: Taken): string | null => statement.said.date ?? article.published
