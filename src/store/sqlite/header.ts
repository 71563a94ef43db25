import { closeSync, openSync, readSync } from 'node:fs'
import { LedgerError } from '../store.ts'
import { toLedgerError } from './errors.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'

/** "CCLM", in the header of every ledger: `file` and a stranger's SQLite file are told apart by it. */
export const APPLICATION_ID = 0x43434c4d

const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100

/**
 * Looks at a file before SQLite does, so that a file that is no ledger is left exactly as it was: even opening one can
 * make or remove files beside it.
 * @returns its schema's version, or null where there is no file, or an empty one as a killed creation leaves it.
 * @throws LedgerError `not-a-ledger`, `newer` or `unwritable`.
 */
export function schemaInFile(path: string): number | null {
  const header = firstBytes(path)
  if (header === null || header.length === 0) return null
  const ours =
    header.length === HEADER_BYTES &&
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    header.readUInt32BE(68) === APPLICATION_ID
  if (!ours) {
    throw new LedgerError(
      'not-a-ledger',
      `${path} is not a ledger of counterclaim; it was left as it is`,
      'name another file with --ledger',
    )
  }
  const version = header.readUInt32BE(60)
  refuseNewer(path, version)
  return version
}

export function refuseNewer(path: string, version: number): void {
  if (version <= SCHEMA_VERSION) return
  throw new LedgerError(
    'newer',
    `${path} was made by a newer version of counterclaim (schema ${version}; this one knows ${SCHEMA_VERSION})`,
    'update counterclaim, or name another ledger with --ledger; the file was left as it is',
  )
}

function firstBytes(path: string): Buffer | null {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(HEADER_BYTES)
      return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    if (hasCode(error, 'EISDIR')) {
      throw new LedgerError('not-a-ledger', `${path} is a folder`, 'name a file with --ledger', {
        cause: error,
      })
    }
    throw toLedgerError(error, path)
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
