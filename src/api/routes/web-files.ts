import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'

/** From dist/api/routes, or from src/api/routes in a checkout. */
const PLACES = ['../../web/', '../../../dist/web/'].map(path => fileURLToPath(new URL(path, import.meta.url)))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * The web app: its files under /assets – named by their content, so kept for good – and its one page for every address
 * that has no dot in it, since the app itself reads the address.
 */
export function webFiles(): Hono {
  const files = readFiles()
  const send = (c: Context, file: WebFile, cache: string): Response =>
    c.body(file.body, 200, { 'content-type': file.type, 'cache-control': cache })
  return new Hono()
    .get('/assets/:name', c => {
      const file = files.get(`assets/${c.req.param('name')}`)
      return file ? send(c, file, 'public, max-age=31536000, immutable') : c.notFound()
    })
    .get('*', c => {
      const page = files.get('index.html')
      if (page === undefined) return c.text('The web app is not built. In a checkout: npm run build', 503)
      return c.req.path.startsWith('/api/') || /\.\w+$/.test(c.req.path)
        ? c.notFound()
        : send(c, page, 'no-cache')
    })
}

function readFiles(): ReadonlyMap<string, WebFile> {
  const folder = PLACES.find(place => existsSync(join(place, 'index.html')))
  if (folder === undefined) return new Map()
  const names = ['index.html', ...readdirSync(join(folder, 'assets')).map(name => `assets/${name}`)]
  return new Map(
    names.map(name => [
      name,
      {
        body: new Uint8Array(readFileSync(join(folder, name))),
        type: TYPES[extname(name)] ?? 'application/octet-stream',
      },
    ]),
  )
}
