import { createRoute } from '@hono/zod-openapi'
import { shippedGazetteer } from '../../pipeline/index.ts'
import type { Store } from '../../store/index.ts'
import { controlMap } from '../answers/map.ts'
import { FilterQuery } from '../contract/filters.ts'
import { ControlMap, TownQuery, Towns } from '../contract/map.ts'
import { answers, createRouter, filterOf } from './router.ts'

const control = createRoute({
  method: 'get',
  path: '/map',
  summary: 'Who is said to hold which place, by whose word',
  request: { query: FilterQuery },
  responses: answers(ControlMap),
})

const towns = createRoute({
  method: 'get',
  path: '/towns',
  summary: 'Towns of a stretch of the earth for orientation (GeoNames, CC BY 4.0)',
  request: { query: TownQuery },
  responses: answers(Towns),
})

export const mapRoutes = (store: Store) =>
  createRouter()
    .openapi(control, async c => c.json(await controlMap(store, filterOf(c.req.valid('query'))), 200))
    .openapi(towns, c => {
      const { most, ...box } = c.req.valid('query')
      const found = shippedGazetteer().townsIn(box, most)
      return c.json(
        found.map(({ name, lat, lon, size }) => ({ name, lat, lon, size })),
        200,
      )
    })
