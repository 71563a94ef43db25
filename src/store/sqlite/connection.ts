import { LedgerError } from '../store.ts'
import { isBusy, toLedgerError } from './errors.ts'
import { addWriter, livingWriters, nameWriters, removeWriter, type WriterRow, writerRow } from './holder.ts'
import { openForReading, openForWriting } from './open-file.ts'
import { asWriter, READ_WAIT_MS, type Reader, rollBack, type Writer } from './reader.ts'

/** The store's hold on one file: a connection for writing and short reads, and one more for every stream. */
export interface Connection {
  readonly location: string
  readonly readOnly: boolean
  /** This process, as leases name it. */
  readonly me: WriterRow
  /** A short read. Errors of SQLite come out as `LedgerError`s. */
  read<T>(work: (reader: Reader) => T): Promise<T>
  /**
   * One transaction: all of `work` or nothing. `work` is synchronous, so nothing of this process comes between.
   * @throws LedgerError `busy` naming the holder when another process keeps the ledger for longer than the wait.
   */
  write<T>(work: (writer: Writer) => T): Promise<T>
  /** Rows from one snapshot, on a connection of its own: what is written meanwhile changes nothing in it. */
  stream<T>(rows: (reader: Reader) => Iterable<T>): AsyncIterable<T>
  close(): Promise<void>
}

export interface ConnectionOptions {
  readonly readOnly: boolean
  /** How long a transaction waits for another process, in milliseconds. */
  readonly waitMs: number
  /** Told once a wait, after a second, who holds the ledger. */
  readonly onWait?: ((holder: string) => void) | undefined
}

/** SQLite waits this long by itself, polling finely; between such waits this process does other things. */
const TRY_MS = 100
const SAY_AFTER_MS = 1_000
/** A stream lets timers and signals have their turn after so many rows: promises alone would never. */
const ROWS_A_TURN = 256

export function connect(location: string, options: ConnectionOptions): Connection {
  const open = options.readOnly ? openForReading : openForWriting
  const writer = asWriter(guard(location, () => open(location)))
  const me = writerRow()
  let registered = false

  async function transaction<T>(work: (writer: Writer) => T): Promise<T> {
    const wait = { since: Date.now(), told: false }
    while (!tryBegin(writer, location)) {
      giveUpOrTell(wait)
      await pause()
    }
    const result = commit(writer, location, work)
    await turn()
    return result
  }

  function giveUpOrTell(wait: { readonly since: number; told: boolean }): void {
    const waited = Date.now() - wait.since
    if (waited < Math.min(SAY_AFTER_MS, options.waitMs)) return
    const holder = nameWriters(livingWriters(writer, me))
    if (waited >= options.waitMs) throw heldBy(holder, location, waited)
    if (!wait.told) options.onWait?.(holder)
    wait.told = true
  }

  return {
    location,
    readOnly: options.readOnly,
    me,
    read: async work => guard(location, () => work(writer)),
    async write(work) {
      if (options.readOnly) throw new TypeError('this store was opened for reading only')
      if (!registered) await transaction(writer => addWriter(writer, me))
      registered = true
      return transaction(work)
    },
    stream: rows => streamed(location, rows),
    async close() {
      if (!writer.database.isOpen) return
      // A full disk must not keep a command from ending: the next writer clears what this one leaves.
      if (registered) await transaction(writer => removeWriter(writer, me.id)).catch(() => undefined)
      writer.database.close()
    },
  }
}

function tryBegin({ database }: Writer, location: string): boolean {
  try {
    database.exec(`PRAGMA busy_timeout = ${TRY_MS}`)
    database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw toLedgerError(error, location)
  } finally {
    database.exec(`PRAGMA busy_timeout = ${READ_WAIT_MS}`)
  }
}

function commit<T>(writer: Writer, location: string, work: (writer: Writer) => T): T {
  try {
    const result = work(writer)
    writer.database.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(writer)
    throw toLedgerError(error, location)
  }
}

const heldBy = (holder: string, location: string, waitedMs: number): LedgerError =>
  new LedgerError(
    'busy',
    `${location} is held by ${holder}; waited ${Math.round(waitedMs / 1000)} s`,
    'wait until it has finished and run the same command again',
  )

async function* streamed<T>(location: string, rows: (reader: Reader) => Iterable<T>): AsyncIterable<T> {
  const reader = guard(location, () => openForReading(location))
  try {
    reader.database.exec('BEGIN')
    const iterator = guard(location, () => rows(reader)[Symbol.iterator]())
    for (let taken = 1; ; taken++) {
      const next = guard(location, () => iterator.next())
      if (next.done) return
      yield next.value
      if (taken % ROWS_A_TURN === 0) await turn()
    }
  } finally {
    reader.database.close()
  }
}

function guard<T>(location: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toLedgerError(error, location)
  }
}

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5 + Math.random() * 20))
