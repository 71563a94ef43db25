import { z } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import { type GivenMetadata, type Original, sha256 } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { Given, type ImportState, type Looked } from '../contract/import.ts'
import { type Importing, importing } from '../importing.ts'
import { atMost, isWriting, type NoWriting, type Writing } from '../writing.ts'
import { refusal } from './router.ts'

/** The reader's own limit for one file, and what one import may bring at once. */
const FILE_BYTES = 64 * 1024 * 1024
const IMPORT_BYTES = 256 * 1024 * 1024

/**
 * Files and pasted text into the ledger. `look` says what a file tells of itself and stores nothing; what is then sent to
 * be imported comes with what a person adds; the import goes on by itself and is watched and ended here.
 */
export function importRoutes(store: Store, writing: Writing | NoWriting): Hono {
  const job = isWriting(writing) ? importing(writing) : null
  const refused = isWriting(writing) ? null : writing.reason
  return new Hono()
    .get('/', c => c.json(job?.state() ?? nothing(refused)))
    .post('/look', atMost(FILE_BYTES), async c => c.json(await look(store, await originalIn(c)), 200))
    .post('/', atMost(IMPORT_BYTES), async c =>
      job === null ? c.json(refusal(`nothing can be imported: ${refused}`), 403) : start(c, job),
    )
    .delete('/', c => {
      job?.cancel()
      return c.json(job?.state() ?? nothing(refused))
    })
}

const nothing = (refused: string | null): ImportState => ({
  refused,
  running: false,
  phase: null,
  done: 0,
  total: null,
  files: 0,
  stored: [],
  notes: [],
  summary: null,
  error: null,
})

const originalIn = async (c: Context): Promise<Original> => ({
  uri: uriOf(c.req.query('name') ?? ''),
  bytes: new Uint8Array(await c.req.arrayBuffer()),
  given: {},
})

async function look(store: Store, original: Original): Promise<Looked> {
  const { readBytes } = await import('../../pipeline/index.ts')
  const hash = sha256(original.bytes)
  const { article, notes } = await readBytes(original)
  return {
    sha256: hash,
    readable: article !== null,
    known: (await store.known([hash])).get(hash) ?? null,
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    language: article?.language ?? null,
    notes: notes.map(({ uri, reason, remedy }) => ({ uri, reason, remedy })),
  }
}

/** Files in the order of what is said of them. */
async function start(c: Context, job: Importing): Promise<Response> {
  const form = await c.req.formData().catch(() => null)
  const files = form?.getAll('file').filter(file => file instanceof File) ?? []
  const said = z.array(Given).safeParse(parsed(form?.get('given')))
  if (!said.success) {
    const [issue] = said.error.issues
    const field = issue?.path.join('.') || null
    return c.json(
      refusal(`${field ?? 'what is said of the files'} ${issue?.message ?? 'makes no sense'}`, null, field),
      400,
    )
  }
  if (files.length === 0 || files.length !== said.data.length)
    return c.json(refusal('no file came, or not one for each that something is said of'), 400)
  const originals = await Promise.all(files.map((file, i) => originalOf(file, said.data[i])))
  return job.start(originals)
    ? c.json(job.state(), 202)
    : c.json(refusal('an import is under way', 'Wait until it has ended, or cancel it.'), 409)
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

async function originalOf(file: File, said: Given | undefined): Promise<Original> {
  const { name = '', ...given } = said ?? {}
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return {
    uri: uriOf(name),
    bytes: new Uint8Array(await file.arrayBuffer()),
    given: Object.fromEntries(entries) as GivenMetadata,
  }
}

/** A file's name, with its folders where a whole folder came; nothing in it leads out of one. */
export function uriOf(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .map(part => part.replace(/\p{Cc}/gu, '').trim())
    .filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.join('/') || 'pasted-text'
}
