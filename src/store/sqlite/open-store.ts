import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { LedgerError, type Store } from '../store.ts'
import { connect } from './connection.ts'
import { schemaInFile } from './header.ts'
import { migrate } from './migrate.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import { sqliteStore } from './sqlite-store.ts'

export interface OpenOptions {
  /** Makes the file where there is none. */
  readonly create?: boolean
  readonly readOnly?: boolean
  /** How long a write waits for another process to finish its own, in milliseconds; half a minute if not said. */
  readonly waitMs?: number
  /** Told once a wait, after a second, who holds the ledger. */
  readonly onWait?: (holder: string) => void
}

const DEFAULT_WAIT_MS = 30_000

/**
 * Opens a ledger, and brings one of an older version up to date.
 * @param path of the SQLite file.
 * @throws LedgerError `missing`, `not-a-ledger`, `newer`, `damaged`, `unwritable`, `busy` or `full`.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Store> {
  const { create = false, readOnly = false, waitMs = DEFAULT_WAIT_MS, onWait } = options
  const version = schemaInFile(path)
  if (version === null) refuseAbsence(path, create && !readOnly)
  if (version !== SCHEMA_VERSION) migrate(path)
  return sqliteStore(connect(path, { readOnly, waitMs, onWait }))
}

function refuseAbsence(path: string, create: boolean): void {
  if (!create) {
    throw new LedgerError(
      'missing',
      `there is no ledger at ${path}`,
      'make one with `counterclaim ingest PATH…`, or name another with --ledger',
    )
  }
  if (!existsSync(dirname(path))) {
    throw new LedgerError('missing', `there is no folder ${dirname(path)}`, 'make the folder first')
  }
}
