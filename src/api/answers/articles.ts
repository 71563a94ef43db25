import type { ArticleHead, RecordFilter, Store } from '../../store/index.ts'
import type { ArticleRow } from '../contract/articles.ts'
import type { PageOf } from '../contract/filters.ts'
import type { ArticleRef } from '../contract/line.ts'

/** Articles in the order of reading, by what fits. */
export async function listArticles(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: ArticleRow[] }> {
  const heads = await store.heads({ ...filter, limit, offset })
  return {
    total: await store.count('article', filter),
    rows: heads.map(head => ({
      article: refOfHead(head),
      statements: head.statements,
      copies: head.copies,
    })),
  }
}

export const refOfHead = ({ id, title, outlet, uri, published, copyOf }: ArticleHead): ArticleRef => ({
  id,
  title,
  outlet,
  uri,
  published,
  copyOf,
})

/** References to articles by id, without reading their texts. */
export async function refsTo(
  store: Store,
  articles: Iterable<string>,
): Promise<ReadonlyMap<string, ArticleRef>> {
  const heads = await store.headsOf([...new Set(articles)])
  return new Map(heads.map(head => [head.id, refOfHead(head)]))
}
