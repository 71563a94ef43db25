import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isIsoDate, RECORD_TYPES, type RecordType } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import { noSuch, refusal } from './router.ts'

const PAGE = 100
const MOST = 1_000

/** The ledger's own records as JSON, as the exchange format has them. */
export function recordRoutes(store: Store): OpenAPIHono {
  const app = new OpenAPIHono()
  app.get('/info', async c => c.json(await store.info()))
  app.get('/search', async c => {
    const words = c.req.query('q') ?? ''
    return c.json({ hits: words.trim() === '' ? [] : await store.search(words, limitOf(c)) })
  })
  app.get('/records/:id', async c => {
    const record = await store.get(c.req.param('id'))
    return record === null ? c.json(noSuch('record'), 404) : c.json(record)
  })
  // One route a type, so that a misspelt one is not found instead of empty: /api/statements, /api/control …
  for (const type of RECORD_TYPES) app.get(`/${pluralOf(type)}`, c => listRecords(c, store, type))
  return app
}

async function listRecords(c: Context, store: Store, type: RecordType): Promise<Response> {
  const filter = filterOf(c)
  const wrong = (['from', 'to'] as const).find(field => filter[field] && !isIsoDate(filter[field]))
  if (wrong) return c.json(refusal(`${wrong} is no date`, 'Write 2014, 2014-08 or 2014-08-31.', wrong), 400)
  const paging = { limit: limitOf(c), offset: numberOf(c, 'offset', 0) }
  const records = await Array.fromAsync(store.list(type, { ...filter, ...paging }))
  return c.json({ total: await store.count(type, filter), records })
}

const pluralOf = (type: RecordType): string => (type === 'control' ? type : `${type}s`)

const FILTERS = ['article', 'outlet', 'speaker', 'act', 'stance', 'place', 'from', 'to', 'text'] as const

function filterOf(c: Context): RecordFilter {
  const entries = FILTERS.map(name => [name, c.req.query(name)] as const).filter(([, value]) => value)
  return Object.fromEntries(entries)
}

const limitOf = (c: Context): number => Math.min(MOST, numberOf(c, 'limit', PAGE))

function numberOf(c: Context, name: string, fallback: number): number {
  const value = Number(c.req.query(name) ?? fallback)
  return Number.isSafeInteger(value) && value >= 0 ? value : fallback
}
