import { type Context, Hono } from 'hono'
import { stream } from 'hono/streaming'
import { toCsv, toDossier, toJsonl } from '../../export/index.ts'
import { RECORD_TYPES, type RecordType } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { dossierOfDispute, dossierOfStatements } from '../answers/dossier.ts'
import { FilterQuery } from '../contract/filters.ts'
import { filterOf, noSuch, refusal } from './router.ts'

/** Files of what a view shows: /api/export/statement.csv?act=deny, /api/export/dossier.html?dispute=di-… */
export function exportRoutes(store: Store): Hono {
  return new Hono()
    .get('/export/dossier.html', async c => {
      const id = c.req.query('dispute')
      if (id !== undefined) {
        const record = await store.get(id)
        if (record?.type !== 'dispute') return c.json(noSuch('dispute'), 404)
        return download(c, 'text/html', `${id}.html`, toDossier(await dossierOfDispute(store, record)))
      }
      const filter = readFilter(c)
      if ('error' in filter) return c.json(filter, 400)
      return download(c, 'text/html', 'dossier.html', toDossier(await dossierOfStatements(store, filter)))
    })
    .get('/export/:file', c => {
      const [, name = '', format = ''] = /^([a-z]+)\.(csv|jsonl)$/.exec(c.req.param('file')) ?? []
      const type = RECORD_TYPES.find(one => one === name)
      if (type === undefined) return c.json(noSuch('list'), 404)
      const filter = readFilter(c)
      if ('error' in filter) return c.json(filter, 400)
      return sendRecords(c, store, type, format === 'csv' ? 'csv' : 'jsonl', filter)
    })
}

type Filter = ReturnType<typeof filterOf>

function readFilter(c: Context): Filter | ReturnType<typeof refusal> {
  const { dispute: _, ...query } = c.req.query()
  const read = FilterQuery.safeParse(query)
  if (read.success) return filterOf(read.data)
  const [issue] = read.error.issues
  const field = issue?.path.join('.') ?? null
  return refusal(`${field} ${issue?.message}`, null, field)
}

/** Record by record, so that a large list is never in memory as a whole. */
function sendRecords(
  c: Context,
  store: Store,
  type: RecordType,
  format: 'csv' | 'jsonl',
  filter: Filter,
): Response {
  headers(c, format === 'csv' ? 'text/csv' : 'application/jsonl', `${type}s.${format}`)
  const records = store.list(type, filter)
  const chunks = format === 'csv' ? toCsv(type, records) : toJsonl(records)
  return stream(c, async out => {
    for await (const chunk of chunks) {
      if (out.aborted) return
      await out.write(chunk)
    }
  })
}

function headers(c: Context, type: string, name: string): void {
  c.header('content-type', `${type}; charset=utf-8`)
  c.header('content-disposition', `attachment; filename="${name}"`)
}

function download(c: Context, type: string, name: string, body: string): Response {
  headers(c, type, name)
  return c.body(body)
}
