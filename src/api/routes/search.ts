import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { search } from '../answers/search.ts'
import { FilterQuery, PageQuery } from '../contract/filters.ts'
import { SearchAnswer } from '../contract/search.ts'
import { answers, createRouter, filterOf } from './router.ts'

const route = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Statements and articles that have all of these words',
  request: {
    query: FilterQuery.extend(PageQuery.shape).extend({ q: z.string().max(500).default('') }),
  },
  responses: answers(SearchAnswer),
})

export const searchRoutes = (store: Store) =>
  createRouter().openapi(route, async c => {
    const { limit, offset, q, ...filters } = c.req.valid('query')
    return c.json(await search(store, q, filterOf(filters), { limit, offset }), 200)
  })
