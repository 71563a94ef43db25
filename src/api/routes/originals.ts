import { type Context, Hono } from 'hono'
import type { Store } from '../../store/index.ts'
import { noSuch } from './router.ts'

/**
 * An original as it came, for a frame: sandboxed, so that it is of no origin and runs nothing, and allowed to load
 * nothing – a page that a browser opens must not tell its outlet that it was read.
 */
const POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

export function originalRoutes(store: Store): Hono {
  return new Hono().get('/originals/:sha256', async c => {
    const sha256 = c.req.param('sha256')
    if (!/^[0-9a-f]{64}$/.test(sha256)) return c.json(noSuch('original'), 404)
    const bytes = await store.original(sha256)
    const format = await store.formatOf(sha256)
    return bytes === null || format === null ? c.json(noSuch('original'), 404) : sent(c, bytes, format)
  })
}

type Format = NonNullable<Awaited<ReturnType<Store['formatOf']>>>

const sent = (c: Context, bytes: Uint8Array, { format, encoding }: Format): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': `${format === 'html' ? 'text/html' : 'text/plain'}; charset=${encoding ?? 'utf-8'}`,
    'content-security-policy': POLICY,
    'content-disposition': 'inline',
    'cache-control': 'no-store',
  })
