import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLedger } from '../../src/api/index.ts'
import { uriOf } from '../../src/api/routes/import.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const REPORT = `Ferry Crews Stay Ashore In Hask

The coast guard of Norland denied that it had received any letters.
`

let folder: string
let store: Store
let serving: Serving
let onlyRead: Serving
/** Held by a test, so that an import waits at its door. */
let door: Promise<void> = Promise.resolve()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const ledger = join(folder, 'test.ledger')
  await (await openStore(ledger, { create: true })).close()
  store = await openStore(ledger, { readOnly: true })
  serving = await serveLedger(store, '127.0.0.1', 0, {
    writing: {
      open: async () => {
        await door
        return openStore(ledger, { waitMs: 500 })
      },
      now: () => new Date(0),
      tool: 'test',
    },
  })
  onlyRead = await serveLedger(store, '127.0.0.1', 0, { writing: { reason: 'its disk is a museum piece' } })
})

afterAll(async () => {
  await serving?.close()
  await onlyRead?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly body: string
}

/** fetch sets headers of its own; a foreign page's request is made by hand. */
const post = (path: string, headers: Record<string, string>, body: string | Uint8Array): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sending = request(new URL(path, serving.url), { method: 'POST', headers }, response => {
      let text = ''
      response.on('data', part => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    sending.on('error', reject)
    sending.end(body)
  })

const head = (length: string): string =>
  `POST /api/import/look HTTP/1.1\r\nhost: ${new URL(serving.url).host}\r\nx-counterclaim: 1\r\n${length}\r\n\r\n`

/** The beginning of the answer to these parts of a request, whether or not they are a whole one. */
const raw = (parts: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', part => {
      text += part
      if (!text.includes('}')) return
      resolve(text)
      socket.destroy()
    })
    socket.on('error', reject)
    for (const part of parts) socket.write(part)
  })

const OWN = { 'x-counterclaim': '1' }

const send = async (files: Record<string, string>, given: object[] = []): Promise<Response> => {
  const form = new FormData()
  for (const [name, text] of Object.entries(files)) form.append('file', new Blob([text]), name)
  form.append('given', JSON.stringify(Object.keys(files).map((name, i) => ({ name, ...given[i] }))))
  return fetch(new URL('/api/import', serving.url), { method: 'POST', headers: OWN, body: form })
}

interface State {
  readonly running: boolean
  readonly stored: readonly { readonly article: string; readonly uri: string }[]
  readonly notes: readonly { readonly uri: string; readonly reason: string }[]
  readonly summary: { readonly added: number; readonly known: number; readonly noted: number } | null
  readonly error: { readonly error: string } | null
}

const stateOf = async (of = serving): Promise<State & { refused: string | null }> =>
  (await fetch(new URL('/api/import', of.url))).json() as Promise<State & { refused: string | null }>

async function ended(): Promise<State> {
  for (;;) {
    const state = await stateOf()
    if (!state.running) return state
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('a write', () => {
  it('is refused from another origin, from another site, and without our header', async () => {
    const { host } = new URL(serving.url)
    const look = '/api/import/look?name=a.txt'
    expect((await post(look, OWN, REPORT)).status).toBe(200)
    expect((await post(look, { ...OWN, origin: `http://${host}` }, REPORT)).status).toBe(200)
    for (const headers of [
      {},
      { ...OWN, origin: 'http://evil.example' },
      { ...OWN, origin: 'null' },
      { ...OWN, origin: `http://${host}.evil.example` },
      { ...OWN, 'sec-fetch-site': 'cross-site' },
      { ...OWN, 'sec-fetch-site': 'same-site' },
      { ...OWN, 'sec-fetch-site': 'none' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ]) {
      const { status, body } = await post(look, headers, REPORT)
      expect(status, JSON.stringify(headers)).toBe(403)
      expect(body).toContain('a change was refused')
    }
  })

  it('is refused to any method that is no reading, and a browser gets no leave to ask across origins', async () => {
    for (const method of ['DELETE', 'PUT', 'PATCH'])
      expect((await fetch(new URL('/api/import', serving.url), { method })).status, method).toBe(403)
    const asked = await fetch(new URL('/api/import', serving.url), {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(403)
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is refused with too large a body, announced or not', async () => {
    const most = 64 * 1024 * 1024
    expect(await raw([head(`content-length: ${most + 1}`)])).toMatch(/^HTTP\/1.1 413 /)
    const chunk = `${(most / 64).toString(16)}\r\n${'a'.repeat(most / 64)}\r\n`
    const announcesNothing = [
      head('transfer-encoding: chunked'),
      ...Array<string>(64).fill(chunk),
      '1\r\na\r\n0\r\n\r\n',
    ]
    expect(await raw(announcesNothing)).toMatch(/^HTTP\/1.1 413 .*too large/s)
  })
})

describe('an import', () => {
  it('looks at a file without storing it', async () => {
    const answer = await fetch(new URL('/api/import/look?name=b.txt', serving.url), {
      method: 'POST',
      headers: OWN,
      body: REPORT,
    })
    expect(await answer.json()).toMatchObject({ readable: true, known: null, outlet: null, published: null })
    expect(await store.count('article')).toBe(0)
  })

  it('stores files with what is said of them, and tells what it could not read', async () => {
    const files = { 'reports/a.txt': REPORT, 'b.pdf': '%PDF-1.4 \u0000\u0001' }
    expect((await send(files, [{ outlet: 'Southern Wire', published: '2031-03-04' }, {}])).status).toBe(202)
    const { stored, notes, summary, error } = await ended()
    expect(error).toBeNull()
    expect(summary).toMatchObject({ added: 1, noted: 1 })
    expect(stored.map(({ uri }) => uri)).toEqual(['reports/a.txt'])
    expect(notes.map(({ uri, reason }) => `${uri}: ${reason}`).join()).toMatch(/b\.pdf: .*PDF/)
    const article = await store.get(stored[0]?.article ?? '')
    expect(article).toMatchObject({ outlet: 'Southern Wire', published: '2031-03-04' })
    expect(await store.count('statement')).toBeGreaterThan(0)
  })

  it('knows bytes that it has, and says so', async () => {
    await send({ 'again.txt': REPORT })
    expect((await ended()).summary).toMatchObject({ added: 0, known: 1 })
  })

  it('refuses what makes no sense, by field', async () => {
    const wrong = await send({ 'c.txt': 'x' }, [{ published: 'yesterday' }])
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ field: '0.published' })
    expect((await send({ 'c.txt': 'x' }, [{ url: 'javascript:alert(1)' }])).status).toBe(400)
    expect((await send({})).status).toBe(400)
    const noForm = await fetch(new URL('/api/import', serving.url), {
      method: 'POST',
      headers: OWN,
      body: '{',
    })
    expect(noForm.status).toBe(400)
  })

  it('goes on alone, and stops when it is cancelled', async () => {
    let open = (): void => undefined
    door = new Promise(resolve => {
      open = resolve
    })
    expect((await send({ 'd.txt': `${REPORT}\nAnother.` })).status).toBe(202)
    expect((await send({ 'e.txt': `${REPORT}\nA third.` })).status).toBe(409)
    await fetch(new URL('/api/import', serving.url), { method: 'DELETE', headers: OWN })
    open()
    expect((await ended()).summary).toMatchObject({ added: 0, interrupted: true })
    door = Promise.resolve()
  })

  it('says who holds the ledger when another program writes', async () => {
    const { DatabaseSync } = await import('node:sqlite')
    const other = new DatabaseSync(join(folder, 'test.ledger'))
    other.exec('BEGIN IMMEDIATE')
    await send({ 'f.txt': `${REPORT}\nA fourth.` })
    const { error } = await ended()
    other.exec('ROLLBACK')
    other.close()
    expect(error?.error).toContain('is held by')
  })

  it('says why a ledger cannot be changed', async () => {
    expect((await stateOf(onlyRead)).refused).toBe('its disk is a museum piece')
    const form = new FormData()
    form.append('file', new Blob([REPORT]), 'a.txt')
    form.append('given', '[{"name":"a.txt"}]')
    const answer = await fetch(new URL('/api/import', onlyRead.url), {
      method: 'POST',
      headers: OWN,
      body: form,
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('museum piece')
  })
})

describe('the name of an upload', () => {
  it('leads out of no folder', () => {
    expect(uriOf('../../etc/passwd')).toBe('etc/passwd')
    expect(uriOf('C:\\reports\\a.txt')).toBe('C:/reports/a.txt')
    expect(uriOf('a\u001b[31m.txt')).toBe('a[31m.txt')
    expect(uriOf('')).toBe('pasted-text')
  })
})
