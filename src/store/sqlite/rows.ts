import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'

/** A row as SQLite gives it, and what may be bound to a parameter. */
export type Row = Readonly<Record<string, SQLOutputValue>>
export type Value = SQLInputValue

/** The text in a column; a column that holds no text is a fault of ours or a damaged file, so it throws. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds ${typeof value}, not text`)
  return value
}

export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null || row[column] === undefined ? null : textOf(row, column)

export function numberOf(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds ${typeof value}, not a number`)
  return value
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`)
  return value
}

/** What stands in a row is not what the store wrote: the disk, or another program, has changed it. */
export class DamagedRow extends Error {
  override readonly name = 'DamagedRow'
}

/** A record that the store itself wrote as JSON: its type is that of the table it stands in. */
export function recordOf<T>(row: Row, column = 'record'): T {
  const value = parsed(textOf(row, column), column)
  if (typeof value === 'object' && value !== null) return value as T
  throw new DamagedRow(`what stands in its column ${column} is no record`)
}

function parsed(text: string, column: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // The parser's own words quote the text, which may be of any length.
    throw new DamagedRow(`what stands in its column ${column} is no JSON`, { cause: error })
  }
}
