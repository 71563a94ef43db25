import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { networkOf } from '../answers/network.ts'
import { timelineOf } from '../answers/timeline.ts'
import { FilterQuery } from '../contract/filters.ts'
import { Network } from '../contract/network.ts'
import { Timeline } from '../contract/timeline.ts'
import { answers, createRouter, filterOf } from './router.ts'

const timeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'Who spoke when, a lane for each of those who speak most',
  request: { query: FilterQuery.extend({ lanes: z.coerce.number().int().min(1).max(60).default(14) }) },
  responses: answers(Timeline),
})

const network = createRoute({
  method: 'get',
  path: '/network',
  summary: 'Who speaks of, accuses and denies whom, and who passes on whose words',
  request: { query: FilterQuery.extend({ pairs: z.coerce.number().int().min(1).max(500).default(60) }) },
  responses: answers(Network),
})

export const overviewRoutes = (store: Store) =>
  createRouter()
    .openapi(timeline, async c => {
      const { lanes, ...filters } = c.req.valid('query')
      return c.json(await timelineOf(store, filterOf(filters), lanes), 200)
    })
    .openapi(network, async c => {
      const { pairs, ...filters } = c.req.valid('query')
      return c.json(await networkOf(store, filterOf(filters), pairs), 200)
    })
