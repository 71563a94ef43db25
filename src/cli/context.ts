import { LedgerError, openStore, type Store } from '../store/index.ts'
import type { Output } from './terminal/output.ts'
import { oneLine } from './terminal/printable.ts'

export const DEFAULT_LEDGER = 'counterclaim.ledger'

/** What the command ended with; documented in `--help` and the README. */
export const EXIT = {
  fine: 0,
  /** The command ran and found something wrong: a mismatch, an unknown id, a named file that could not be read. */
  found: 1,
  usage: 2,
  /** The ledger is missing, held by someone else, damaged, full, or made by a newer version. */
  ledger: 3,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What every command gets from the process around it. */
export interface Context {
  readonly output: Output
  readonly now: () => Date
  /** Aborted by the first Ctrl-C; the second ends the process. */
  readonly signal: AbortSignal
  readonly standardInput: () => Promise<Uint8Array>
  /** Who reviews, where the command does not say. */
  readonly reviewer: string
  /** Name and version, for the record of an import. */
  readonly tool: string
}

/** An end that is no bug: a message, what to do about it, and the exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exit: ExitCode
  readonly remedy: string | null
  constructor(exit: ExitCode, message: string, remedy: string | null = null) {
    super(message)
    this.exit = exit
    this.remedy = remedy
  }
}

/** Opens the ledger for reading, does the work, and closes it whatever happens. */
export async function withLedger<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  return using(await openStore(path, { create: false, readOnly: true }), work)
}

/** Opens the ledger for writing while it is served; a page waits less long than a command for another writer. */
export const openForWriting = (path: string): Promise<Store> => openStore(path, { waitMs: 10_000 })

/** Opens the ledger for writing, and says so once when it has to wait for another writer. */
export async function withWritableLedger<T>(
  { output }: Context,
  path: string,
  create: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const onWait = (holder: string): void =>
    output.writeError(`waiting for ${oneLine(holder)}, which holds the ledger\n`)
  return using(await openStore(path, { create, onWait }), work)
}

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export { LedgerError }
