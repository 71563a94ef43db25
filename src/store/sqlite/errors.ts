import { LedgerError } from '../store.ts'
import { DamagedRow } from './rows.ts'

/** Primary result codes of SQLite that a user can do something about. */
const ERROR = 1
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26
/** Extended codes: the shared-memory file beside the ledger could not grow, which a full disk says in this way alone. */
const IOERR_SHMSIZE = 4874
const IOERR_SHMMAP = 5386

/** SQLite's result code, extended where it gives one; null for an error that is not SQLite's. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode : null
}

export const isBusy = (error: unknown): boolean => {
  const code = sqliteCode(error)
  return code !== null && [BUSY, LOCKED].includes(code & 0xff)
}

/** SQLite reads fields out of records, and says of a broken one only this. */
const isBrokenJson = (error: unknown): boolean =>
  sqliteCode(error) === ERROR && /malformed JSON/.test(message(error))

/** Whether the ledger's content is to blame; what nothing but a broken record can bring about counts too. */
export function isDamaged(error: unknown): boolean {
  if (error instanceof LedgerError) return error.kind === 'damaged'
  const code = sqliteCode(error)
  if (code !== null) return [CORRUPT, NOTADB].includes(code & 0xff) || isBrokenJson(error)
  return error instanceof DamagedRow || error instanceof TypeError || error instanceof RangeError
}

/** Turns what SQLite or the file system throws into a `LedgerError` with a remedy; other errors are bugs and stay as they are. */
export function toLedgerError(error: unknown, path: string): unknown {
  if (error instanceof LedgerError) return error
  if (error instanceof DamagedRow || isBrokenJson(error)) return damagedRow(error, path)
  const code = sqliteCode(error)
  if (code === null) return fromFileSystem(error, path)
  const make = (kind: LedgerError['kind'], what: string, remedy: string): LedgerError =>
    new LedgerError(kind, `${path}: ${what}`, remedy, { cause: error })
  if (code === IOERR_SHMSIZE || code === IOERR_SHMMAP) return full(path, error)
  switch (code & 0xff) {
    case FULL:
      return full(path, error)
    case BUSY:
    case LOCKED:
      return make('busy', 'another process holds the ledger', 'wait until it has finished and run this again')
    case READONLY:
      return make('unwritable', 'the ledger may not be written', UNWRITABLE)
    case CANTOPEN:
      return make('unwritable', 'the ledger or a file beside it cannot be opened', UNWRITABLE)
    case IOERR:
      return make(
        'unwritable',
        `the disk failed (${message(error)})`,
        'check the disk and its cables, then run `verify`; what was reported as stored is kept',
      )
    case CORRUPT:
    case NOTADB:
      return make(
        'damaged',
        `the file is damaged (${message(error)})`,
        'restore it from a backup, or ingest the originals into a new ledger; `sqlite3 FILE .recover` may save the rest',
      )
    default:
      return error
  }
}

const UNWRITABLE =
  'give yourself the right to write to the file and its folder, or name another place with --ledger'

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const damagedRow = (cause: unknown, path: string): LedgerError =>
  new LedgerError(
    'damaged',
    `${path}: a row is damaged: ${message(cause)}`,
    '`counterclaim verify` says which; restore the ledger from a backup, or ingest the originals into a new one',
    { cause },
  )

const full = (path: string, cause: unknown): LedgerError =>
  new LedgerError(
    'full',
    `${path}: the disk is full; what was reported as stored is kept`,
    'free some space, or move the ledger to a larger disk, and run the same command again',
    { cause },
  )

function fromFileSystem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return full(path, error)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LedgerError('unwritable', `${path}: ${error.message}`, UNWRITABLE, { cause: error })
    default:
      return error
  }
}
