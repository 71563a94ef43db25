import { createRoute } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { detailOf } from '../answers/dispute.ts'
import { listDisputes } from '../answers/disputes.ts'
import { DisputeDetail, DisputeList } from '../contract/disputes.ts'
import { FilterQuery, PageQuery } from '../contract/filters.ts'
import { answers, answersOfOne, createRouter, filterOf, IdParam, noSuch } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/disputes',
  summary: 'Disputes by independent origins',
  request: { query: FilterQuery.extend(PageQuery.shape) },
  responses: answers(DisputeList),
})

const one = createRoute({
  method: 'get',
  path: '/disputes/{id}',
  summary: 'One dispute with claims, stances, rival figures and reprints',
  request: { params: IdParam },
  responses: answersOfOne(DisputeDetail),
})

export const disputeRoutes = (store: Store) =>
  createRouter()
    .openapi(list, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listDisputes(store, filterOf(filters), { limit, offset }), 200)
    })
    .openapi(one, async c => {
      const record = await store.get(c.req.valid('param').id)
      return record?.type === 'dispute'
        ? c.json(await detailOf(store, record), 200)
        : c.json(noSuch('dispute'), 404)
    })
