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

/** A record that the store itself wrote as JSON: its type is that of the table it stands in. */
export const recordOf = <T>(row: Row, column = 'record'): T => JSON.parse(textOf(row, column)) as T
