import { createRoute } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { actorDetail, listActors } from '../answers/actors.ts'
import { ActorDetail, ActorList } from '../contract/actors.ts'
import { FilterQuery, PageQuery } from '../contract/filters.ts'
import { answers, answersOfOne, createRouter, filterOf, IdParam, noSuch } from './router.ts'

const query = FilterQuery.extend(PageQuery.shape)

const list = createRoute({
  method: 'get',
  path: '/actors',
  summary: 'Who speaks, by the number of statements that fit',
  request: { query },
  responses: answers(ActorList),
})

const one = createRoute({
  method: 'get',
  path: '/actors/{id}',
  summary: 'One actor with its statements, and whom they are about',
  request: { params: IdParam, query },
  responses: answersOfOne(ActorDetail),
})

export const actorRoutes = (store: Store) =>
  createRouter()
    .openapi(list, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listActors(store, filterOf(filters), { limit, offset }), 200)
    })
    .openapi(one, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      const record = await store.get(c.req.valid('param').id)
      return record?.type === 'actor'
        ? c.json(await actorDetail(store, record, filterOf(filters), { limit, offset }), 200)
        : c.json(noSuch('actor'), 404)
    })
