import type { ArticleRow } from '../../src/api/contract/articles.ts'
import { Answered } from '../components/asked.tsx'
import { Harmless } from '../components/harmless.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, dayOf } from '../words.ts'
import '../styles/articles.css'

const ROWS = 100

/** All articles that fit, in the order of their dates. */
export function ArticlesPage() {
  useTitle('Articles')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.articles.$get({ query })))
  return (
    <>
      <h1>Articles</h1>
      <Answered asked={asked}>
        {({ total, rows }) =>
          total === 0 ? (
            <Nothing what="article">
              Nothing was read yet. <a href="/import">Import reports</a>
            </Nothing>
          ) : (
            <>
              <p class="facts">{counted(total, 'article')}</p>
              <ol class="articles">
                {rows.map(row => (
                  <Row key={row.article.id} row={row} />
                ))}
              </ol>
              <Pager total={total} limit={ROWS} />
            </>
          )
        }
      </Answered>
    </>
  )
}

const Row = ({ row: { article, statements, copies } }: { readonly row: ArticleRow }) => (
  <li>
    <time class="facts" dateTime={article.published ?? undefined}>
      {article.published === null ? 'undated' : dayOf(article.published)}
    </time>
    <span class="outlet facts">
      <Harmless text={article.outlet ?? 'outlet not known'} />
    </span>
    <span class="title">
      <a href={`/articles/${article.id}`}>
        <Harmless text={article.title ?? article.uri} />
      </a>
      {article.copyOf !== null && (
        <>
          {' '}
          <a class="facts" href={`/articles/${article.copyOf}`}>
            a reprint
          </a>
        </>
      )}
    </span>
    <span class="facts count">
      {counted(statements, 'statement')}
      {copies > 0 && ` · ${counted(copies, 'reprint')}`}
    </span>
  </li>
)
