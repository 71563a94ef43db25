import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { LedgerError, type Store } from '../store/index.ts'
import { actorRoutes } from './routes/actors.ts'
import { articleRoutes } from './routes/articles.ts'
import { disputeRoutes } from './routes/disputes.ts'
import { exportRoutes } from './routes/export.ts'
import { facetRoutes } from './routes/facets.ts'
import { importRoutes } from './routes/import.ts'
import { mapRoutes } from './routes/map.ts'
import { originalRoutes } from './routes/originals.ts'
import { overviewRoutes } from './routes/overview.ts'
import { recordRoutes } from './routes/records.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { refusal } from './routes/router.ts'
import { searchRoutes } from './routes/search.ts'
import { webFiles } from './routes/web-files.ts'
import { onlyFromHosts, securityHeaders } from './security.ts'
import { onlyWithToken } from './token.ts'
import { type NoWriting, ownWritesOnly, type Writing } from './writing.ts'

/** What the web app's views show, each at its address; the web app is typed by this. */
const viewRoutes = (store: Store, writing: Writing | NoWriting) =>
  new OpenAPIHono()
    .route('/', disputeRoutes(store))
    .route('/', actorRoutes(store))
    .route('/', articleRoutes(store))
    .route('/', facetRoutes(store))
    .route('/', searchRoutes(store))
    .route('/', overviewRoutes(store))
    .route('/', mapRoutes(store))
    .route('/', reviewRoutes(store, writing))

export type ViewRoutes = ReturnType<typeof viewRoutes>

export interface AppOptions {
  /** How the ledger is changed, or why it cannot be. */
  readonly writing?: Writing | NoWriting
  /** What everybody has to show; null where nobody has to. */
  readonly token?: () => string | null
  /** Name of the cookie that holds it. */
  readonly cookie?: () => string
}

const ONLY_READ: NoWriting = { reason: 'this server only reads the ledger' }

/**
 * The ledger over HTTP: records as JSON under /api, what views show under /api/views, the description of both at
 * /api/openapi.json, and the web app everywhere else.
 * @param hosts the names and addresses that the Host header may have; anything else is refused, so that no foreign page
 * can read a ledger through a name that it points at this machine.
 */
export function createApp(
  store: Store,
  hosts: () => readonly string[],
  { writing = ONLY_READ, token = () => null, cookie = () => 'counterclaim' }: AppOptions = {},
): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(securityHeaders)
  app.use(onlyFromHosts(hosts))
  app.use(async (c, next) => {
    const wanted = token()
    return wanted === null ? next() : onlyWithToken(wanted, cookie)(c, next)
  })
  app.use(ownWritesOnly)
  app.route('/api/views', viewRoutes(store, writing))
  app.route('/api/import', importRoutes(store, writing))
  app.route('/api', originalRoutes(store))
  app.route('/api', exportRoutes(store))
  app.route('/api', recordRoutes(store))
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Counterclaim', version: '1', description: 'A ledger of what is claimed, over HTTP.' },
  })
  app.route('/', webFiles())
  app.notFound(c => c.json(refusal('no such address'), 404))
  app.onError((error, c) => {
    // A body that is no JSON, or says that it is none, is the sender's mistake.
    if (error instanceof HTTPException) return c.json(refusal(error.message), error.status)
    if (error instanceof LedgerError) return c.json(refusal(error.message, error.remedy), 503)
    // What else went wrong may name files or hold what an article says: that is not for who asked.
    return c.json(refusal('the server made a mistake', 'Try again; if it stays so, report it.'), 500)
  })
  return app
}
