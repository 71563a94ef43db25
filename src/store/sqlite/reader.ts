import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { addReviewedSubjects } from './reviewed.ts'
import type { Row, Value } from './rows.ts'

/** One connection with its prepared statements. Everything on it is synchronous, so no two uses of it overlap. */
export interface Reader {
  readonly database: DatabaseSync
  all(sql: string, ...values: readonly Value[]): readonly Row[]
  get(sql: string, ...values: readonly Value[]): Row | undefined
  /** Prepared once, then kept. */
  statement(sql: string): StatementSync
  /** Rows one at a time; the connection is not to be used for writing before the last was taken. */
  iterate(sql: string, ...values: readonly Value[]): Iterable<Row>
}

/** The one connection that writes, inside a transaction. */
export interface Writer extends Reader {
  /** Gives the number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number
}

/** How long a read waits inside SQLite for the moments in which a log is recovered or rolled up, in milliseconds. */
export const READ_WAIT_MS = 10_000

export function openReader(location: string | URL, readOnly: boolean): Reader {
  const database = new DatabaseSync(location, { readOnly, timeout: READ_WAIT_MS })
  // Lists filter by part of a value in any script; SQLite's LIKE folds the case of ASCII alone.
  database.function('holds', { deterministic: true }, (value, folded) =>
    typeof value === 'string' && typeof folded === 'string' && foldCase(value).includes(folded) ? 1 : 0,
  )
  database.function('words_at', { deterministic: true }, (text, start, end) =>
    typeof text === 'string' ? text.slice(Number(start), Number(end)) : null,
  )
  addReviewedSubjects(database)
  const prepare = statementCache(database)
  return {
    database,
    statement: prepare,
    all: (sql, ...values) => prepare(sql).all(...values),
    get: (sql, ...values) => prepare(sql).get(...values),
    iterate: (sql, ...values) => prepare(sql).iterate(...values),
  }
}

/** What `holds` compares: lower case, composed. */
export const foldCase = (text: string): string => text.normalize('NFC').toLowerCase()

/** A statement is parsed and planned once a connection; the texts are ours and few. */
function statementCache(database: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>()
  return sql => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

export const asWriter = (reader: Reader): Writer => ({
  ...reader,
  run: (sql, ...values) => Number(reader.statement(sql).run(...values).changes),
})

export function rollBack({ database }: Reader): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}
