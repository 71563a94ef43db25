import { createRoute } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { agreementRows, listAgreements, listOffers } from '../answers/facets.ts'
import { listFigures } from '../answers/figures.ts'
import { AgreementList, AgreementRow, OfferList } from '../contract/facets.ts'
import { FigureList } from '../contract/figures.ts'
import { FilterQuery, PageQuery } from '../contract/filters.ts'
import { answers, answersOfOne, createRouter, filterOf, IdParam, noSuch } from './router.ts'

const query = FilterQuery.extend(PageQuery.shape)

const agreements = createRoute({
  method: 'get',
  path: '/agreements',
  summary: 'Agreements by the number of articles that speak of them',
  request: { query },
  responses: answers(AgreementList),
})

const agreement = createRoute({
  method: 'get',
  path: '/agreements/{id}',
  summary: 'One agreement with parties, commitments and alleged breaches',
  request: { params: IdParam },
  responses: answersOfOne(AgreementRow),
})

const offers = createRoute({
  method: 'get',
  path: '/offers',
  summary: 'Proposals, demands, promises and threats with their conditions and answers',
  request: { query },
  responses: answers(OfferList),
})

const figures = createRoute({
  method: 'get',
  path: '/figures',
  summary: 'Figures that differ, side by side, and all figures',
  request: { query },
  responses: answers(FigureList),
})

export const facetRoutes = (store: Store) =>
  createRouter()
    .openapi(agreements, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listAgreements(store, filterOf(filters), { limit, offset }), 200)
    })
    .openapi(agreement, async c => {
      const record = await store.get(c.req.valid('param').id)
      const [row] = record?.type === 'agreement' ? await agreementRows(store, [record]) : []
      return row ? c.json(row, 200) : c.json(noSuch('agreement'), 404)
    })
    .openapi(figures, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listFigures(store, filterOf(filters), { limit, offset }), 200)
    })
    .openapi(offers, async c => {
      const { limit, offset, ...filters } = c.req.valid('query')
      return c.json(await listOffers(store, filterOf(filters), { limit, offset }), 200)
    })
