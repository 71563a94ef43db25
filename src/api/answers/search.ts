import type { RecordFilter, Store } from '../../store/index.ts'
import type { PageOf } from '../contract/filters.ts'
import type { SearchAnswer } from '../contract/search.ts'
import { articleRef, lineOf, referTo } from './refer.ts'

const VALUES = 10
const ARTICLES = 20

/** Statements and articles that have the words, and what the statements have in common. */
export async function search(
  store: Store,
  words: string,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<SearchAnswer> {
  const wanted = { ...filter, ...(words.trim() === '' ? {} : { words }) }
  const statements = await Array.fromAsync(store.list('statement', { ...wanted, limit, offset }))
  const hits = await store.search(words, ARTICLES)
  const referred = await referTo(store, [
    ...statements.map(({ id }) => id),
    ...hits.map(({ article }) => article),
  ])
  const facet = async (dimension: 'speakerName' | 'outlet' | 'act' | 'channel' | 'month') => {
    const { rows } = await store.tally([dimension], { ...wanted, limit: VALUES + 1 })
    return rows
      .flatMap(({ values: [value], statements }) => (value ? [{ value, statements }] : []))
      .slice(0, VALUES)
  }
  return {
    statements: {
      total: await store.count('statement', wanted),
      lines: statements.map(statement => lineOf(statement, referred)),
    },
    facets: {
      speaker: await facet('speakerName'),
      outlet: await facet('outlet'),
      act: await facet('act'),
      channel: await facet('channel'),
      month: await facet('month'),
    },
    articles: hits.map(({ article, snippet, matches }) => ({
      article: articleRef(referred, article),
      snippet,
      matches: matches.map(({ start, end }) => ({ start, end })),
    })),
  }
}
