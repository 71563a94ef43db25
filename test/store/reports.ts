import {
  type Article,
  articleId,
  type GivenMetadata,
  type Note,
  recordId,
  sha256,
} from '../../src/model/index.ts'
import type { ImportBatch, NewArticle } from '../../src/store/index.ts'

export const BATCH: ImportBatch = {
  id: 'first import',
  at: '2031-03-04T10:00:00.000Z',
  tool: 'counterclaim 0.1.0',
  readVersion: 'r1',
}

export const DENIAL = 'The ministry denied that its troops had entered Kasterby.'
export const CHARGE = 'Governor Ilse Varn accused the army of shelling the harbour.'

export interface Wanted {
  readonly uri?: string
  readonly outlet?: string | null
  readonly title?: string | null
  readonly published?: string | null
  readonly given?: GivenMetadata
  readonly notes?: readonly Note[]
}

/** A plain-text report as `read` would hand it on, outlet and title as given or as wanted. */
export function report(text: string, wanted: Wanted = {}): NewArticle {
  const { uri = `${text.slice(0, 12)}.txt`, given = {}, notes = [] } = wanted
  const bytes = new TextEncoder().encode(text)
  const hash = sha256(bytes)
  const article: Article = {
    type: 'article',
    id: articleId(hash),
    uri,
    sha256: hash,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: wanted.title ?? given.title ?? null,
    outlet: wanted.outlet ?? given.outlet ?? null,
    agency: null,
    published: wanted.published ?? given.published ?? null,
    language: 'en',
    copyOf: null,
  }
  return {
    original: { uri, bytes, given },
    reading: { article, format: 'text', encoding: 'utf-8', author: null, notes },
    sha256: hash,
    stamp: { path: `/reports/${uri}`, size: bytes.length, mtimeMs: 1_000 },
  }
}

/** A file that no article came of. */
export function unreadable(bytes: Uint8Array, uri: string): NewArticle {
  const note = noteOn(uri, 'binary-file')
  return {
    original: { uri, bytes, given: {} },
    reading: { article: null, format: null, encoding: null, author: null, notes: [note] },
    sha256: sha256(bytes),
    stamp: null,
  }
}

export const noteOn = (uri: string, rule: string): Note => ({
  type: 'note',
  id: recordId('no', uri, rule),
  article: null,
  uri,
  rule,
  reason: 'the file holds no text',
  remedy: 'save the page as HTML',
})

export function articleOf(item: NewArticle): Article {
  if (item.reading.article === null) throw new Error('this original has no article')
  return item.reading.article
}
