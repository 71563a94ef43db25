import type { RecordType } from '../../model/index.ts'
import type { RecordFilter } from '../store.ts'
import { allOf } from './conditions.ts'
import { LISTS } from './lists.ts'
import type { Value } from './rows.ts'

export interface Query {
  readonly sql: string
  readonly values: readonly Value[]
}

/** The ids of a type's records that fit, in the order of reading. */
export function selectIds(type: RecordType, filter: RecordFilter): Query {
  const { from, order, row = 'r' } = LISTS[type]
  const where = whereOf(type, filter)
  // A limit of -1 is none.
  return {
    sql: `SELECT ${row}.id AS id FROM ${from}${where.sql} ${order} LIMIT ? OFFSET ?`,
    values: [...where.values, filter.limit ?? -1, filter.offset ?? 0],
  }
}

/** How many fit, whatever the limit. */
export function countIds(type: RecordType, filter: RecordFilter): Query {
  const where = whereOf(type, filter)
  const { from, row = 'r' } = LISTS[type]
  // Lists that join several rows to one record count it once.
  const counted = type === 'statement' ? '*' : `DISTINCT ${row}.id`
  return {
    sql: `SELECT count(${counted}) AS n FROM ${from}${where.sql}`,
    values: where.values,
  }
}

/** A type's WHERE clause, empty where nothing is asked. */
export function whereOf(type: RecordType, filter: RecordFilter): Query {
  const conditions = LISTS[type].where(filter)
  if (conditions.length === 0) return { sql: '', values: [] }
  const { sql, values } = allOf(conditions)
  return { sql: ` WHERE ${sql}`, values }
}
