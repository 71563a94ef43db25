import { html } from 'hono/html'
import type { Article } from '../../model/index.ts'
import type { SearchHit, Store } from '../../store/index.ts'
import { type Html, page } from './page.ts'

const PAGE = 50

/** All articles by date, or those that a search finds, with the words found marked. */
export async function articlesPage(store: Store, words: string, offset: number): Promise<Html> {
  if (words.trim() !== '') {
    const hits = await store.search(words, PAGE)
    return page(
      words,
      html`<h1>${hits.length === 0 ? 'Nothing' : hits.length} found for “${words}”</h1><ol class="list">${hits.map(hit)}</ol>`,
    )
  }
  const articles: Article[] = []
  for await (const article of store.list('article', { limit: PAGE, offset })) articles.push(article)
  const total = await store.count('article')
  return page(
    'Articles',
    html`<h1>${total} ${total === 1 ? 'article' : 'articles'}</h1><ol class="list">${articles.map(row)}</ol>${pager(offset, total)}`,
  )
}

const meta = (published: string | null, outlet: string | null): string =>
  [published?.slice(0, 10) ?? 'undated', outlet ?? 'unknown outlet'].join(' · ')

const row = (
  article: Article,
): Html => html`<li><a href="/articles/${article.id}">${article.title ?? article.uri}</a>
<small>${meta(article.published, article.outlet)}${article.language.startsWith('en') ? '' : html` · <span class="tag">${article.language}, not analysed</span>`}${article.copyOf === null ? '' : html` · <span class="tag">copy</span>`}</small></li>`

const hit = ({ article, title, uri, published, outlet, snippet, matches }: SearchHit): Html => {
  const pieces: (Html | string)[] = []
  let at = 0
  for (const { start, end } of matches) {
    pieces.push(snippet.slice(at, start), html`<mark>${snippet.slice(start, end)}</mark>`)
    at = end
  }
  return html`<li><a href="/articles/${article}">${title ?? uri}</a> <small>${meta(published, outlet)}</small><p>${pieces}${snippet.slice(at)}</p></li>`
}

function pager(offset: number, total: number): Html {
  const links = [
    offset > 0
      ? html`<a rel="prev" href="/articles?offset=${Math.max(0, offset - PAGE)}">← earlier ones</a>`
      : '',
    offset + PAGE < total
      ? html`<a rel="next" href="/articles?offset=${offset + PAGE}">later ones →</a>`
      : '',
  ]
  return html`<p class="pager">${links}</p>`
}
