import { type Claim, contentWords, groupPrintings, type Stance, type Statement } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { CardClaim, Elsewhere } from '../contract/articles.ts'
import type { ArticleRef } from '../contract/line.ts'
import { refsTo } from './articles.ts'

type Refs = ReadonlyMap<string, ArticleRef>

/** So many statements of each stance on a claim are read, and so many of each relation shown. */
const READ = 40
const SHOWN = 6
const NARRATED = 6

/** What others say of an article's claims, by its statements and by what it tells in its own voice. */
export interface Related {
  readonly claimsOf: (statement: Statement) => CardClaim[]
  /** The same words of the same speaker elsewhere. */
  readonly printedOf: (statement: Statement) => { id: string; article: ArticleRef }[]
  readonly told: readonly { readonly start: number; readonly end: number; readonly claim: CardClaim }[]
}

interface Known {
  readonly claim: Claim
  readonly dispute: string | null
}

export async function relatedTo(store: Store, article: string): Promise<Related> {
  const known = await store.claimsIn(article)
  const records = await store.getMany([...new Set(known.flatMap(({ claim }) => worthReading(claim)))])
  const statements = new Map(
    [...records.values()].flatMap(record =>
      record.type === 'statement' ? [[record.id, record] as const] : [],
    ),
  )
  const refs = await refsTo(store, [
    ...[...statements.values()].map(statement => statement.article),
    ...known.flatMap(({ claim }) => claim.narrated.map(told => told.article)),
  ])
  const byStatement = Map.groupBy(
    known.flatMap(one => one.claim.stances.map(({ statement, stance }) => ({ ...one, statement, stance }))),
    ({ statement }) => statement,
  )
  const view = (one: Known, own: Statement | null, stance: Stance | null): CardClaim =>
    cardClaim(one, own, stance, article, statements, refs)
  return {
    claimsOf: statement => (byStatement.get(statement.id) ?? []).map(one => view(one, statement, one.stance)),
    printedOf: statement => {
      const ids = new Set(
        (byStatement.get(statement.id) ?? []).flatMap(({ claim }) => claim.stances.map(s => s.statement)),
      )
      return [...ids].flatMap(id => {
        const other = statements.get(id)
        const ref = other && refs.get(other.article)
        return other && ref && other.article !== article && isPrinting(statement, other)
          ? [{ id, article: ref }]
          : []
      })
    },
    told: known.flatMap(one =>
      one.claim.narrated
        .filter(told => told.article === article)
        .map(({ start, end }) => ({ start, end, claim: view(one, null, null) })),
    ),
  }
}

type Side = 'for' | 'against' | 'open'

const SIDES: Readonly<Record<Stance, Side>> = {
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

const isPrinting = (a: Statement, b: Statement): boolean =>
  a.id !== b.id && groupPrintings([a, b]).length === 1

function cardClaim(
  { claim, dispute }: Known,
  own: Statement | null,
  stance: Stance | null,
  article: string,
  statements: ReadonlyMap<string, Statement>,
  refs: Refs,
): CardClaim {
  const others = claim.stances.flatMap(other => {
    const statement = statements.get(other.statement)
    if (!statement || statement.id === own?.id || (own && isPrinting(own, statement))) return []
    return [{ statement, stance: other.stance }]
  })
  const ownSide = stance === null ? 'for' : SIDES[stance]
  const groups = Map.groupBy(others, other => relation(ownSide, SIDES[other.stance]))
  const [contradicting, agreeing, open] = (['contradicting', 'agreeing', 'open'] as const).map(name =>
    elsewhere(groups.get(name) ?? [], refs),
  )
  const lists = [contradicting ?? [], agreeing ?? [], open ?? []] as const
  const unread = claim.stances.filter(({ statement }) => !statements.has(statement)).length
  return {
    id: claim.id,
    text: claim.text,
    dispute,
    stance,
    contradicting: lists[0].slice(0, SHOWN),
    agreeing: lists[1].slice(0, SHOWN),
    open: lists[2].slice(0, SHOWN),
    more: unread + lists.reduce((sum, list) => sum + Math.max(0, list.length - SHOWN), 0),
    narrated: narratedElsewhere(claim, article, refs),
  }
}

/** To somebody who leaves a matter open, those who say it and those who deny it are others, not opponents. */
function relation(own: Side, other: Side): 'contradicting' | 'agreeing' | 'open' {
  if (own === 'open' || other === 'open') return 'open'
  return own === other ? 'agreeing' : 'contradicting'
}

interface Other {
  readonly statement: Statement
  readonly stance: Stance
}

/** Each quotation once, by its first printing, in the order of time. */
function elsewhere(others: readonly Other[], refs: Refs): Elsewhere[] {
  const stances = new Map(others.map(({ statement, stance }) => [statement.id, stance]))
  return groupPrintings(others.map(({ statement }) => statement).toSorted(byTime(refs))).flatMap(
    ([first]) => {
      const article = first && refs.get(first.article)
      if (!first || !article) return []
      const { id, act, speakerName, source } = first
      return [
        {
          id,
          article,
          words: contentWords(first),
          speaker: speakerName ?? (source?.spans.map(span => span.text).join(' ') || null),
          act,
          stance: stances.get(id) ?? 'assert',
          date: first.said.date ?? article.published,
        },
      ]
    },
  )
}

const byTime =
  (refs: Refs) =>
  (a: Statement, b: Statement): number => {
    const [x, y] = [a, b].map(one => `${one.said.date ?? refs.get(one.article)?.published ?? '~'} ${one.id}`)
    return (x ?? '') < (y ?? '') ? -1 : 1
  }

const narratedElsewhere = (claim: Claim, article: string, refs: Refs): CardClaim['narrated'] =>
  claim.narrated
    .filter(told => told.article !== article)
    .slice(0, NARRATED)
    .flatMap(({ article, start }) => {
      const ref = refs.get(article)
      return ref ? [{ article: ref, start }] : []
    })
