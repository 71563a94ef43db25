import { shortId, view } from './view.ts'

export const articlesView = view({
  command: 'articles',
  type: 'article',
  summary: 'list what was read: date, outlet, title, and whose copy it is',
  filters: ['outlet', 'from', 'to', 'text'],
  columns: () => [
    { head: 'id', value: article => shortId(article.id) },
    { head: 'published', value: article => article.published?.slice(0, 10) ?? 'undated' },
    { head: 'outlet', value: article => article.outlet ?? 'unknown', most: 24 },
    { head: 'lang', value: article => article.language },
    { head: 'title', value: article => article.title ?? `(${article.uri})`, flexible: true },
    { head: 'copy of', value: article => (article.copyOf === null ? '' : shortId(article.copyOf)) },
  ],
  refers: () => [],
  examples: ['counterclaim articles', 'counterclaim articles --outlet herald --from 2031-05-01'],
})
