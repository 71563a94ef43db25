import {
  type AttributionChoice,
  DEFAULT_ATTRIBUTION,
  type FurnitureTemplates,
  type KnownActor,
  type Original,
} from '../../model/index.ts'
import type { FileStamp, StoredOriginal } from '../store.ts'
import { addArticle, tellBatch } from './add-article.ts'
import { type OnDamage, sparing } from './damage.ts'
import { unpack } from './pack.ts'
import type { Reader, Writer } from './reader.ts'
import { bytesOf, type Row, recordOf, textOf, textOrNull } from './rows.ts'
import { givenText, sourcesOf, speakingSource, withPlaces } from './sources.ts'
import type { Verbs } from './verbs.ts'
import { markRead, replaceReadNotes, updateArticle } from './write-article.ts'

/** Originals are read back one at a time in steps of so many, each step a short read: a long one would keep the log from being rolled up. */
const STEP = 16

export const originalVerbs: Verbs<
  | 'unchanged'
  | 'known'
  | 'addArticles'
  | 'original'
  | 'storedOriginal'
  | 'originals'
  | 'templates'
  | 'setTemplates'
  | 'attribution'
  | 'setAttribution'
  | 'actors'
  | 'setActors'
  | 'replaceArticles'
> = ({ read, write }) => ({
  unchanged: stamps =>
    read(reader => new Set(stamps.filter(stamp => isStamped(reader, stamp)).map(({ path }) => path))),

  known: hashes => read(reader => knownHashes(reader, hashes)),

  addArticles: (batch, importBatch) =>
    write(writer => {
      tellBatch(writer, importBatch)
      return batch.map(item => addArticle(writer, item, importBatch))
    }),

  original: sha256 =>
    read(reader => {
      const row = reader.get('SELECT bytes FROM original WHERE sha256 = ?', sha256)
      return row ? bytesIn(row) : null
    }),

  storedOriginal: sha256 =>
    read(reader => {
      const row = reader.get(`${STORED} WHERE o.sha256 = ?`, sha256)
      return row ? toStored(reader, row).original : null
    }),

  async *originals(after = '', onDamage) {
    // Nothing sorts between a hash's first half, which an article's id holds, and the hash itself, but hashes of that article.
    for (let last = hashAfter(after); ; ) {
      const step = await read(reader => sparing('original', onDamage, () => hashesAfter(reader, last)) ?? [])
      yield* await read(reader => step.flatMap(hash => storedUnder(reader, hash, onDamage) ?? []))
      if (step.length < STEP) return
      last = step.at(-1) ?? last
    }
  },

  templates: () => read(reader => setting<FurnitureTemplates>(reader, 'templates')),

  setTemplates: async templates => {
    await write(writer => putSetting(writer, 'templates', templates))
  },

  attribution: () => read(reader => setting<AttributionChoice>(reader, 'attribution') ?? DEFAULT_ATTRIBUTION),

  setAttribution: async choice => {
    await write(writer => putSetting(writer, 'attribution', choice))
  },

  actors: () => read(reader => setting<readonly KnownActor[]>(reader, 'actors') ?? []),

  setActors: async actors => {
    await write(writer => putSetting(writer, 'actors', actors))
  },

  replaceArticles: (batch, version) =>
    write(writer => {
      for (const { article, notes } of batch) {
        const sources = sourcesOf(writer, article.sha256)
        if (sources.length === 0) continue // purged since it was leased
        updateArticle(writer, withPlaces(article, sources), version)
        markRead(writer, article.id, version)
        replaceReadNotes(writer, article.sha256, notes)
      }
    }),
})

const STORED = `SELECT o.sha256, o.bytes, a.id AS article
  FROM original o LEFT JOIN article a ON a.sha256 = o.sha256`

/** Hashes first, then row by row: a broken page takes no more than its own rows along. */
const hashesAfter = (reader: Reader, last: string): readonly string[] =>
  reader
    .all(`SELECT sha256 FROM original WHERE sha256 > ? ORDER BY sha256 LIMIT ${STEP}`, last)
    .map(row => textOf(row, 'sha256'))

function storedUnder(reader: Reader, hash: string, onDamage?: OnDamage): StoredOriginal | null {
  const row = sparing(hash, onDamage, () => reader.get(`${STORED} WHERE o.sha256 = ?`, hash))
  return row ? sparing(textOrNull(row, 'article') ?? hash, onDamage, () => toStored(reader, row)) : null
}

function toStored(reader: Reader, row: Row): StoredOriginal {
  const sha256 = textOf(row, 'sha256')
  const source = speakingSource(sourcesOf(reader, sha256))
  const original: Original = { uri: source?.uri ?? '', bytes: bytesIn(row), given: source?.given ?? {} }
  return { article: textOrNull(row, 'article'), sha256, original }
}

const bytesIn = (row: Row): Uint8Array => unpack(bytesOf(row, 'bytes'))

const hashAfter = (after: string): string => (after.startsWith('ar-') ? `${after.slice(3)}g` : after)

function isStamped(reader: Reader, { path, size, mtimeMs, given = {} }: FileStamp): boolean {
  const sql = 'SELECT 1 FROM stamp WHERE path = ? AND size = ? AND mtime_ms = ? AND given = ?'
  return reader.get(sql, path, size, mtimeMs, givenText(given)) !== undefined
}

function knownHashes(reader: Reader, hashes: readonly string[]): ReadonlyMap<string, 'stored' | 'purged'> {
  const found = new Map<string, 'stored' | 'purged'>()
  for (const hash of hashes) {
    if (reader.get('SELECT 1 FROM original WHERE sha256 = ?', hash)) found.set(hash, 'stored')
    else if (reader.get('SELECT 1 FROM tombstone WHERE sha256 = ?', hash)) found.set(hash, 'purged')
  }
  return found
}

/** What the ledger keeps about itself, by name. */
function setting<T>(reader: Reader, name: string): T | null {
  const row = reader.get('SELECT value FROM ledger WHERE name = ?', name)
  return row ? recordOf<T>(row, 'value') : null
}

const putSetting = (writer: Writer, name: string, value: unknown): unknown =>
  writer.run('INSERT OR REPLACE INTO ledger (name, value) VALUES (?, ?)', name, JSON.stringify(value))
