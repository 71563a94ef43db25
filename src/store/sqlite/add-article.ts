import type { Added, FileStamp, ImportBatch, NewArticle } from '../store.ts'
import { pack } from './pack.ts'
import type { Writer } from './reader.ts'
import {
  givenText,
  putSource,
  type Source,
  sourceOf,
  sourcesOf,
  speakingSource,
  withPlaces,
} from './sources.ts'
import {
  articleOfOriginal,
  insertArticle,
  insertNotes,
  markRead,
  replaceReadNotes,
  updateArticle,
} from './write-article.ts'

export function tellBatch(writer: Writer, { id, at, tool, readVersion }: ImportBatch): void {
  writer.run(
    'INSERT OR IGNORE INTO import_batch (id, at, tool, read_version) VALUES (?, ?, ?, ?)',
    id,
    at,
    tool,
    readVersion,
  )
}

/** One original with its reading, inside a transaction. Adding it again changes nothing. */
export function addArticle(writer: Writer, item: NewArticle, importBatch: ImportBatch): Added {
  const { sha256, original, reading, stamp } = item
  if (stamp) putStamp(writer, sha256, stamp)
  const empty = `empty ${stamp?.path ?? original.uri}`
  writer.run('DELETE FROM note WHERE owner = ?', empty)
  if (writer.get('SELECT 1 FROM tombstone WHERE sha256 = ?', sha256)) {
    return { sha256, article: null, outcome: 'purged' }
  }
  if (original.bytes.length === 0) {
    insertNotes(writer, empty, reading.notes)
    return { sha256, article: null, outcome: 'noted' }
  }
  const known = writer.get('SELECT 1 FROM original WHERE sha256 = ?', sha256) !== undefined
  return known ? addPlace(writer, item, importBatch) : addOriginal(writer, item, importBatch)
}

function addOriginal(writer: Writer, item: NewArticle, { id: batch, readVersion }: ImportBatch): Added {
  const { sha256, original, reading } = item
  writer.run(
    'INSERT INTO original (sha256, size, format, encoding, author, batch, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
    sha256,
    original.bytes.length,
    reading.format,
    reading.encoding,
    reading.author,
    batch,
    pack(original.bytes),
  )
  const source = sourceOf(original, reading.article !== null)
  putSource(writer, sha256, batch, source)
  if (reading.article) insertArticle(writer, withPlaces(reading.article, [source]), readVersion)
  replaceReadNotes(writer, sha256, reading.notes)
  return { sha256, article: reading.article?.id ?? null, outcome: reading.article ? 'new' : 'noted' }
}

/**
 * The same bytes once more. From another place, that place is noted; from the same place with other words said of it,
 * the later words hold, since that is how people correct themselves – but silence takes nothing back.
 */
function addPlace(writer: Writer, item: NewArticle, importBatch: ImportBatch): Added {
  const { sha256, original, reading } = item
  const before = sourcesOf(writer, sha256)
  const same = before.find(({ uri }) => uri === original.uri)
  const source = sourceOf(original, reading.article !== null)
  const after = [...before.filter(other => other !== same), source]
  const speaks = speakingSource(after) === source
  const spoke = same !== undefined && speakingSource(before) === same
  if (!same || (saysMore(source, same) && (speaks || !spoke))) {
    putSource(writer, sha256, importBatch.id, source)
    settleArticle(writer, item, after, speaks, importBatch)
  }
  const article = articleOfOriginal(writer, sha256)?.id ?? null
  return { sha256, article, outcome: same ? 'known' : 'new-uri' }
}

function settleArticle(
  writer: Writer,
  { sha256, reading }: NewArticle,
  sources: readonly Source[],
  speaks: boolean,
  { readVersion }: ImportBatch,
): void {
  const stored = articleOfOriginal(writer, sha256)
  if (speaks && reading.article) {
    updateArticle(writer, withPlaces(reading.article, sources), readVersion)
    markRead(writer, reading.article.id, readVersion)
    replaceReadNotes(writer, sha256, reading.notes)
  } else if (stored) {
    updateArticle(writer, withPlaces(stored, sources), readVersion)
  } else {
    // Nothing can be read anywhere: each place has its own note.
    insertNotes(writer, `read ${sha256}`, reading.notes)
  }
}

const saysMore = (now: Source, before: Source): boolean =>
  (now.readable && !before.readable) ||
  (Object.keys(now.given).length > 0 && givenText(now.given) !== givenText(before.given))

function putStamp(writer: Writer, sha256: string, { path, size, mtimeMs, given = {} }: FileStamp): void {
  writer.run(
    'INSERT OR REPLACE INTO stamp (path, size, mtime_ms, given, sha256) VALUES (?, ?, ?, ?, ?)',
    path,
    size,
    mtimeMs,
    givenText(given),
    sha256,
  )
}
