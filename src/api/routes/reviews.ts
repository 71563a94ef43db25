import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../../store/index.ts'
import { reviewItem, reviewQueue } from '../answers/review-items.ts'
import { differencesOf, historyOf, lastReasons, orphansOf } from '../answers/reviews.ts'
import { PageQuery, Refusal } from '../contract/filters.ts'
import {
  Conflict,
  Differences,
  Names,
  NamesQuery,
  NewReview,
  Orphans,
  QueueQuery,
  Reasons,
  ReviewHistory,
  ReviewItem,
  ReviewQueue,
  UndoReview,
} from '../contract/reviews.ts'
import { addWord, takeBack } from '../reviewing.ts'
import { atMost, isWriting, type NoWriting, type Writing } from '../writing.ts'
import { answers, answersOfOne, createRouter, filterOf, IdParam, noSuch, refusal } from './router.ts'

const get = <P extends string, R extends object>(path: P, rest: R) =>
  ({ method: 'get', path, ...rest }) as const

const queue = createRoute(
  get('/reviews/queue', {
    summary: 'What nobody has reviewed yet, the least sure first',
    request: { query: QueueQuery },
    responses: answers(ReviewQueue),
  }),
)
const item = createRoute(
  get('/reviews/item/{id}', {
    summary: 'One record with all that is needed to decide on it',
    request: { params: IdParam, query: z.object({ other: z.string().max(200).optional() }) },
    responses: answersOfOne(ReviewItem),
  }),
)
const history = createRoute(
  get('/reviews/of/{id}', {
    summary: 'What was decided about a record, when, by whom and why',
    request: { params: IdParam },
    responses: answersOfOne(ReviewHistory),
  }),
)
const differs = createRoute(
  get('/reviews/differing', {
    summary: 'Where people and the machine now differ',
    request: { query: PageQuery },
    responses: answers(Differences),
  }),
)
const orphans = createRoute(
  get('/reviews/orphaned', {
    summary: 'Reviews whose record is gone, with what they were about',
    request: { query: PageQuery },
    responses: answers(Orphans),
  }),
)
const names = createRoute(
  get('/reviews/names', {
    summary: 'Actors of the ledger whose name has these words',
    request: { query: NamesQuery },
    responses: answers(Names),
  }),
)
const reasons = createRoute(
  get('/reviews/reasons', {
    summary: 'The last reasons given, the latest first',
    responses: answers(Reasons),
  }),
)

const refusals = (...statuses: readonly (400 | 403 | 404 | 413 | 503 | 507)[]) =>
  Object.fromEntries(
    statuses.map(status => [
      status,
      { description: 'nothing was stored, and why', content: { 'application/json': { schema: Refusal } } },
    ]),
  ) as Record<
    400 | 403 | 404 | 413 | 503 | 507,
    {
      readonly description: string
      readonly content: { readonly 'application/json': { readonly schema: typeof Refusal } }
    }
  >

const written = {
  ...refusals(400, 403, 404, 413, 503, 507),
  200: {
    description: 'stored; the history of the record with it',
    content: { 'application/json': { schema: ReviewHistory } },
  },
  409: {
    description: 'somebody was faster: nothing was stored, and both words are shown',
    content: { 'application/json': { schema: Conflict } },
  },
} as const

const BODY_BYTES = 64 * 1024

const body = <T extends z.ZodType>(schema: T) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const add = createRoute({
  method: 'post',
  path: '/reviews',
  summary: 'A person’s word on a record, with a reason',
  middleware: [atMost(BODY_BYTES)] as const,
  request: { body: body(NewReview) },
  responses: written,
})
const undo = createRoute({
  method: 'post',
  path: '/reviews/undo',
  summary: 'Takes a review back, by one more review',
  middleware: [atMost(BODY_BYTES)] as const,
  request: { body: body(UndoReview) },
  responses: written,
})

const NAMES = 8

/** Reviews, read from `store`; each new one is written by a store of its own that `writing` opens. */
export const reviewRoutes = (store: Store, writing: Writing | NoWriting) => {
  const refused = isWriting(writing) ? null : writing.reason
  return createRouter()
    .openapi(queue, async c => {
      const { limit, offset, kind, ...filters } = c.req.valid('query')
      return c.json(await reviewQueue(store, kind, { ...filterOf(filters), limit, offset }, refused), 200)
    })
    .openapi(item, async c => {
      const other = c.req.valid('query').other ?? null
      const found = await reviewItem(store, c.req.valid('param').id, other, refused)
      return found === null ? c.json(noSuch('record'), 404) : c.json(found, 200)
    })
    .openapi(history, async c => {
      const found = await historyOf(store, c.req.valid('param').id, refused)
      return found === null ? c.json(noSuch('record'), 404) : c.json(found, 200)
    })
    .openapi(differs, async c => c.json(await differencesOf(store, c.req.valid('query')), 200))
    .openapi(orphans, async c => c.json(await orphansOf(store, c.req.valid('query')), 200))
    .openapi(names, async c => {
      const { name } = c.req.valid('query')
      if (name.trim() === '') return c.json([], 200)
      const actors = await Array.fromAsync(store.list('actor', { speaker: name.trim(), limit: NAMES }))
      return c.json(
        actors.map(({ id, name, kind }) => ({ id, name, kind })),
        200,
      )
    })
    .openapi(reasons, async c => c.json(await lastReasons(store), 200))
    .openapi(add, async c => {
      if (!isWriting(writing)) return c.json(refusal(`nothing can be reviewed: ${writing.reason}`), 403)
      const made = await addWord(writing, c.req.valid('json'))
      if (made.status === 200) return c.json(made.body, 200)
      return made.status === 409 ? c.json(made.body, 409) : c.json(made.body, made.status)
    })
    .openapi(undo, async c => {
      if (!isWriting(writing)) return c.json(refusal(`nothing can be reviewed: ${writing.reason}`), 403)
      const made = await takeBack(writing, c.req.valid('json'))
      if (made.status === 200) return c.json(made.body, 200)
      return made.status === 409 ? c.json(made.body, 409) : c.json(made.body, made.status)
    })
}
