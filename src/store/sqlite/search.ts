import type { Article } from '../../model/index.ts'
import type { SearchHit } from '../store.ts'
import { recordOf } from './rows.ts'
import { matchesIn, type Term, termsOf, toFtsQuery } from './search-terms.ts'
import { snippetOf } from './snippet.ts'
import type { Verbs } from './verbs.ts'

export const searchVerbs: Verbs<'search'> = ({ read }) => ({
  search: (words, limit) =>
    read(reader => {
      const terms = termsOf(words)
      if (terms.length === 0) return []
      return reader.all(FIND, toFtsQuery(terms), limit).map(row => hitOf(recordOf<Article>(row), terms))
    }),
})

/** Best first by the words' rarity, the title counting five times; equals in the order of ids. */
const FIND = `
  SELECT a.record FROM article_words JOIN article a ON a.n = article_words.rowid
  WHERE article_words MATCH ? ORDER BY bm25(article_words, 5.0, 1.0), a.id LIMIT ?`

function hitOf(article: Article, terms: readonly Term[]): SearchHit {
  const { id, uri, title, outlet, published, text, blocks } = article
  const head = { article: id, uri, title, outlet, published }
  for (const block of blocks) {
    const found = matchesIn(text.slice(block.start, block.end), terms)
    if (found.length > 0) return { ...head, ...snippetOf(text.slice(block.start, block.end), found) }
  }
  // Only the title has the words, and it may come from the page's metadata.
  return { ...head, ...snippetOf(title ?? '', matchesIn(title ?? '', terms)) }
}
