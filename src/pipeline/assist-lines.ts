import { type Line, lineOf, type Side, type Standing, sideOf, standingOf } from '../assist/index.ts'
import type { Article, Claim, Statement } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { DecisionDesk } from './reviews/decisions.ts'

/** Every statement of the ledger, as much of it as choosing needs. */
export async function linesOf(store: Store): Promise<readonly Line[]> {
  const published = new Map<string, string | null>()
  for await (const article of store.list('article')) published.set(article.id, article.published)
  const lines: Line[] = []
  for await (const statement of store.list('statement'))
    lines.push(lineOf(statement, published.get(statement.article) ?? null))
  return lines.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What the rules have joined, and people have joined or kept apart, as it stands now. @param articles those that it is asked about. */
export async function standingNow(store: Store, articles: Iterable<string>): Promise<Standing> {
  const claims: Pick<Claim, 'id' | 'stances'>[] = []
  for await (const { id, stances } of store.list('claim')) claims.push({ id, stances })
  const decisions = await new DecisionDesk(store).now()
  return standingOf(claims, decisions.among([...new Set(articles)]))
}

export interface Sides {
  readonly sides: ReadonlyMap<string, Side>
  readonly textOf: (article: string) => string
}

const ARTICLES_AT_ONCE = 32

/**
 * Statements as a model is shown them; those that are gone are left out. With `keepTexts` the texts of their articles are at hand
 * as well, for spans.
 */
export async function sidesOf(store: Store, statements: Iterable<string>, keepTexts = false): Promise<Sides> {
  const records = await store.getMany([...new Set(statements)])
  const byArticle = Map.groupBy(
    [...records.values()].filter((record): record is Statement => record.type === 'statement'),
    ({ article }) => article,
  )
  const ids = [...byArticle.keys()].sort()
  const sides = new Map<string, Side>()
  const texts = new Map<string, string>()
  for (let i = 0; i < ids.length; i += ARTICLES_AT_ONCE) {
    const articles = await store.getMany(ids.slice(i, i + ARTICLES_AT_ONCE))
    for (const article of articles.values()) {
      if (article.type !== 'article') continue
      if (keepTexts) texts.set(article.id, article.text)
      for (const side of sidesIn(article, byArticle.get(article.id) ?? [])) sides.set(side.statement, side)
    }
  }
  return { sides, textOf: article => texts.get(article) ?? '' }
}

const sidesIn = (article: Article, statements: readonly Statement[]): Side[] =>
  statements.flatMap(statement => sideOf(article, statement) ?? [])
