import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { sqliteCode } from './errors.ts'
import { openReader, type Reader } from './reader.ts'

const READONLY = 8
const CANTOPEN = 14

/**
 * FULL: a commit is on the disk before it is reported. Secure deletion: what a purge takes out leaves no remains on
 * free pages. The cache is 32 MB, and a log that grew in a burst is cut back to 64 MB.
 */
export function openForWriting(location: string): Reader {
  const reader = openReader(location, false)
  reader.database.exec(`PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768;
    PRAGMA journal_size_limit = 67108864`)
  return reader
}

/**
 * A connection that refuses to change anything, though it may roll up the log when it is the last to close: SQLite's own
 * read-only mode leaves an empty log and its index lying beside the ledger after every look at it.
 *
 * On a disk that may not be written – a CD-ROM, another person's folder – SQLite cannot make the files beside the ledger
 * that it shares with writers. If there is no log to be read, the file is taken as one that nobody changes.
 */
export function openForReading(location: string): Reader {
  let reader: Reader | null = null
  try {
    reader = openReader(location, false)
    reader.database.exec('PRAGMA query_only = ON')
    reader.get('SELECT count(*) FROM sqlite_schema')
    return reader
  } catch (error) {
    reader?.database.close()
    const code = sqliteCode(error)
    if (code === null || ![READONLY, CANTOPEN].includes(code & 0xff) || hasLog(location)) throw error
    return openReader(unchanging(location), true)
  }
}

const hasLog = (location: string): boolean =>
  existsSync(`${location}-wal`) && statSync(`${location}-wal`).size > 0

function unchanging(location: string): URL {
  const url = pathToFileURL(location)
  url.searchParams.set('immutable', '1')
  return url
}
