import { createRoute } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { articleDetail } from '../answers/article.ts'
import { listArticles } from '../answers/articles.ts'
import { ArticleDetail, ArticleList, StatementPlace } from '../contract/articles.ts'
import { FilterQuery, PageQuery } from '../contract/filters.ts'
import { answers, answersOfOne, createRouter, filterOf, IdParam, noSuch } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'Articles by date, with the number of their statements and copies',
  request: { query: FilterQuery.extend(PageQuery.shape) },
  responses: answers(ArticleList),
})

const one = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'One article with its statements, what others say of their claims, and its facets',
  request: { params: IdParam },
  responses: answersOfOne(ArticleDetail),
})

const statement = createRoute({
  method: 'get',
  path: '/statements/{id}',
  summary: 'The article in which a statement stands',
  request: { params: IdParam },
  responses: answersOfOne(StatementPlace),
})

export const articleRoutes = (store: Store) =>
  createRouter()
    .openapi(list, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listArticles(store, filterOf(filters), { limit, offset }), 200)
    })
    .openapi(one, async c => {
      const record = await store.get(c.req.valid('param').id)
      return record?.type === 'article'
        ? c.json(await articleDetail(store, record), 200)
        : c.json(noSuch('article'), 404)
    })
    .openapi(statement, async c => {
      const record = await store.get(c.req.valid('param').id)
      return record?.type === 'statement'
        ? c.json({ article: record.article, statement: record.id }, 200)
        : c.json(noSuch('statement'), 404)
    })
