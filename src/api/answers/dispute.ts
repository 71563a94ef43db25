import { type Claim, type Dispute, type Figure, groupPrintings, type Range } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { DisputeDetail } from '../contract/disputes.ts'
import { idsIn, rowsOf } from './disputes.ts'
import { rivalGroups } from './figures.ts'
import { actorRefs, articleRef, lineOf, type Referred, referTo, refOf, statementsOf } from './refer.ts'

type Detail = DisputeDetail

/** One dispute: its claims with the stances on each, the figures that differ, and which article reprints which. */
export async function detailOf(store: Store, dispute: Dispute): Promise<Detail> {
  const claims = [...(await store.getMany(dispute.claims)).values()].filter(record => record.type === 'claim')
  const statements = claims.flatMap(({ stances }) => stances.map(({ statement }) => statement))
  const referred = await referTo(store, [
    ...idsIn(dispute),
    ...statements,
    ...claims.flatMap(({ narrated }) => narrated.map(({ article }) => article)),
  ])
  const articles = [
    ...new Set(
      statementsOf(referred, [...statements, ...dispute.sides.flatMap(s => s.statements)]).map(
        s => s.article,
      ),
    ),
  ]
  const [row] = await rowsOf(store, [dispute])
  if (row === undefined) throw new Error('a dispute has a row')
  return {
    dispute: row,
    sides: dispute.sides.map(({ position, actors, evidenceOffered = [], evidenceDemanded = [] }) => ({
      position,
      actors: actorRefs(referred, actors),
      evidenceOffered: [...evidenceOffered],
      evidenceDemanded: [...evidenceDemanded],
    })),
    // What most speak of is what the dispute is about; the rest are its parts.
    claims: claims
      .toSorted((a, b) => b.stances.length - a.stances.length || (a.id < b.id ? -1 : 1))
      .map(claim => claimOf(claim, referred)),
    figures: await rivals(store, statements, articles),
    origins: await originsOf(store, articles),
  }
}

function claimOf(claim: Claim, referred: Referred): Detail['claims'][number] {
  const { id, text, by = [], confidence = null, stances, narrated } = claim
  const byStatement = new Map(stances.map(stance => [stance.statement, stance]))
  const known = statementsOf(referred, [...byStatement.keys()])
  const kinds = Map.groupBy(known, statement => byStatement.get(statement.id)?.stance ?? '')
  return {
    id,
    text,
    by: [...by],
    confidence,
    stances: [...kinds].flatMap(([stance, statements]) =>
      groupPrintings(statements).flatMap(([first, ...others]) => {
        if (first === undefined) return []
        const { limit, confidence = null, evidence = {} } = byStatement.get(first.id) ?? {}
        return [
          {
            stance,
            line: lineOf(first, referred),
            also: others.map(({ id, article }) => ({ id, article: articleRef(referred, article) })),
            limit: limit?.text ?? null,
            confidence,
            evidence: { ...evidence },
          },
        ]
      }),
    ),
    narrated: narrated.map(({ article, start, end }) => {
      const record = referred.get(article)
      const words = record?.type === 'article' ? record.text.slice(start, end) : ''
      return { article: articleRef(referred, article), start, words }
    }),
  }
}

/** Figures that the dispute's statements give, with those that they conflict with: a list for each connected group. */
async function rivals(
  store: Store,
  statements: readonly string[],
  articles: readonly string[],
): Promise<Detail['figures']> {
  const own = new Set(statements)
  const figures: Figure[] = []
  for (const article of articles)
    for await (const figure of store.list('figure', { article }))
      if (figure.conflicts.length > 0 && figure.statement !== null && own.has(figure.statement))
        figures.push(figure)
  return rivalGroups(store, figures)
}

/** The dispute's articles under the article that each is a copy of. */
async function originsOf(store: Store, articles: readonly string[]): Promise<Detail['origins']> {
  const records = [...(await store.getMany(articles)).values()].filter(record => record.type === 'article')
  const heads = await store.getMany([...new Set(records.map(({ id, copyOf }) => copyOf ?? id))])
  return [...heads.values()].flatMap(head => {
    if (head.type !== 'article') return []
    const copies = records.filter(({ copyOf }) => copyOf === head.id)
    return [
      {
        article: refOf(head),
        copies: copies.map(copy => ({
          article: refOf(copy),
          agency: copy.copyAgency ?? copy.agency,
          added: longest(copy.copyAdded ?? [], copy.text),
          cut: longest(copy.copyCut ?? [], head.text),
        })),
      },
    ]
  })
}

/** So many stretches are quoted, the longest, in the order of the text. */
const STRETCHES = 3

const longest = (ranges: readonly Range[], text: string): string[] =>
  ranges
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, STRETCHES)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim() || [])
