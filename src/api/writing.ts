import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Store } from '../store/index.ts'
import { refusal } from './routes/router.ts'

/** How this server changes the ledger; whoever may read it by this server may also change it. */
export interface Writing {
  /**
   * Opens the ledger for writing, for one piece of work that closes it again.
   * @throws LedgerError `unwritable`, `busy` or `full`.
   */
  readonly open: () => Promise<Store>
  readonly now: () => Date
  /** Name and version, for the record of an import. */
  readonly tool: string
  /** Aborted when the server ends: long work stops between two batches. */
  readonly signal?: AbortSignal
}

/** Why nothing can be changed: said to whoever tries. */
export interface NoWriting {
  readonly reason: string
}

export const isWriting = (writing: Writing | NoWriting): writing is Writing => 'open' in writing

/** A header that no page of another origin can send without asking first, which is never granted. */
export const WRITE_HEADER = 'x-counterclaim'

/**
 * Lets a request change something only if it comes from our own pages or from a program: a foreign page that is open in the
 * same browser can send forms and simple requests here, but neither name our origin nor send our header.
 */
export const ownWritesOnly: MiddlewareHandler = async (c, next) => {
  if (READS.has(c.req.method)) return next()
  const wrong = foreignSign(name => c.req.header(name))
  if (wrong === null) return next()
  return c.json(refusal(`a change was refused: ${wrong}`, 'Change the ledger from its own pages.'), 403)
}

const READS = new Set(['GET', 'HEAD'])

/** What tells that a write is not our own; null where nothing does. */
function foreignSign(header: (name: string) => string | undefined): string | null {
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return 'another site sent it'
  const origin = header('origin')
  if (origin !== undefined && !isOrigin(origin, header('host') ?? ''))
    return 'a page of another origin sent it'
  return header(WRITE_HEADER) === undefined ? `it has no header ${WRITE_HEADER}` : null
}

/** The Host header was held against our own names before. A proxy in front may speak HTTPS, so the scheme is not asked. */
const isOrigin = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host

/** Refuses a body of more bytes, as soon as they are announced or have come. */
export const atMost = (bytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: c =>
      c.json(refusal(`what was sent is too large: at most ${Math.ceil(bytes / 1024)} kB are taken`), 413),
  })
