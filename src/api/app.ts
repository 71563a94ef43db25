import { type Context, Hono } from 'hono'
import { RECORD_TYPES, type RecordType } from '../model/index.ts'
import type { RecordFilter, Store } from '../store/index.ts'
import { articlesPage } from './pages/articles.ts'
import { disputePage, disputesPage } from './pages/disputes.ts'
import { messagePage } from './pages/page.ts'
import { readerPage } from './pages/reader.ts'
import { STYLE } from './pages/style.ts'
import { onlyFromHosts, securityHeaders } from './security.ts'

const PAGE = 100
const MOST = 1_000

/**
 * The ledger over HTTP, to be read only: records as JSON under /api, and plain pages for people.
 * @param hosts the names and addresses that the Host header may have; anything else is refused, so that no foreign page
 * can read a ledger through a name that it points at this machine.
 */
export function createApp(store: Store, hosts: () => readonly string[]): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(onlyFromHosts(hosts))
  app.get('/style.css', c => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/favicon.ico', c => c.body(null, 204))
  addApi(app, store)
  addPages(app, store)
  app.notFound(c =>
    c.req.path.startsWith('/api/')
      ? c.json({ error: 'no such address' }, 404)
      : c.html(messagePage('Not found', 'There is nothing at this address.'), 404),
  )
  app.onError((error, c) => c.json({ error: error.message }, 500))
  return app
}

function addApi(app: Hono, store: Store): void {
  app.get('/api/info', async c => c.json(await store.info()))
  app.get('/api/search', async c => {
    const words = c.req.query('q') ?? ''
    return c.json({ hits: words.trim() === '' ? [] : await store.search(words, limitOf(c)) })
  })
  app.get('/api/records/:id', async c => {
    const record = await store.get(c.req.param('id'))
    return record === null ? c.json({ error: 'no record has this id' }, 404) : c.json(record)
  })
  // One route a type, so that a misspelt one is not found instead of empty: /api/statements, /api/control …
  for (const type of RECORD_TYPES) {
    app.get(`/api/${pluralOf(type)}`, async c => {
      const filter = filterOf(c)
      const records = []
      for await (const record of store.list(type, {
        ...filter,
        limit: limitOf(c),
        offset: numberOf(c, 'offset', 0),
      })) {
        records.push(record)
      }
      return c.json({ total: await store.count(type, filter), records })
    })
  }
}

const pluralOf = (type: RecordType): string => (type === 'control' ? type : `${type}s`)

function addPages(app: Hono, store: Store): void {
  app.get('/', async c => c.html(await disputesPage(store)))
  app.get('/disputes/:id', async c => {
    const record = await store.get(c.req.param('id'))
    return record?.type === 'dispute' ? c.html(await disputePage(store, record)) : c.notFound()
  })
  app.get('/articles', async c =>
    c.html(await articlesPage(store, c.req.query('q') ?? '', numberOf(c, 'offset', 0))),
  )
  app.get('/articles/:id', async c => {
    const record = await store.get(c.req.param('id'))
    return record?.type === 'article' ? c.html(await readerPage(store, record)) : c.notFound()
  })
  app.get('/statements/:id', async c => {
    const record = await store.get(c.req.param('id'))
    return record?.type === 'statement'
      ? c.redirect(`/articles/${record.article}#${record.id}`)
      : c.notFound()
  })
}

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
