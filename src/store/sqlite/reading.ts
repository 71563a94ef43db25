import { type LedgerRecord, RECORD_TYPES, type RecordOf, type RecordType } from '../../model/index.ts'
import type { RecordFilter } from '../store.ts'
import { type OnDamage, sparing } from './damage.ts'
import { countIds, type Query, selectIds } from './list-query.ts'
import { findRecord, readRecord } from './read-record.ts'
import type { Reader } from './reader.ts'
import { DamagedRow, numberOf, textOf } from './rows.ts'
import { idsOf, TABLE_OF } from './tables.ts'
import type { Verbs } from './verbs.ts'

export const readingVerbs: Verbs<
  'get' | 'complete' | 'getMany' | 'list' | 'count' | 'records' | 'missing'
> = ({ read, stream }) => ({
  get: id => read(reader => findRecord(reader, id)),

  getMany: ids =>
    read(reader => {
      const found = new Map<string, LedgerRecord>()
      for (const id of new Set(ids)) {
        const record = findRecord(reader, id)
        if (record) found.set(id, record)
      }
      return found
    }),

  complete: (prefix, limit) =>
    read(reader => {
      const found = RECORD_TYPES.flatMap(type => idsFrom(reader, idsOf(type), prefix, limit))
      const ids =
        found.length > 0
          ? found
          : ['former', 'agreement_former'].flatMap(table => idsFrom(reader, table, prefix, limit))
      return ids.toSorted().slice(0, limit)
    }),

  list: <T extends RecordType>(type: T, filter: RecordFilter = {}) =>
    stream(reader => recordsOf(reader, type, selectIds(type, filter))),

  count: (type, filter = {}) =>
    read(reader => {
      const { sql, values } = countIds(type, filter)
      return numberOf(reader.get(sql, ...values) ?? {}, 'n')
    }),

  records: (types = RECORD_TYPES, onDamage) => stream(reader => recordsOfTypes(reader, types, onDamage)),

  missing: (type, ids) =>
    read(reader =>
      reader
        .all(
          `SELECT asked.value AS id FROM json_each(?) asked
           WHERE NOT EXISTS (SELECT 1 FROM ${idsOf(type)} r WHERE r.id = asked.value)`,
          JSON.stringify(ids),
        )
        .map(row => textOf(row, 'id')),
    ),
})

function idsFrom(reader: Reader, table: string, prefix: string, limit: number): readonly string[] {
  // In code-unit order, nothing that begins with the prefix sorts after the prefix and the last character there is.
  const sql = `SELECT DISTINCT id FROM ${table} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`
  return reader.all(sql, prefix, `${prefix}\u{10ffff}`, limit).map(row => textOf(row, 'id'))
}

function* recordsOf<T extends RecordType>(
  reader: Reader,
  type: T,
  { sql, values }: Query,
  onDamage?: OnDamage,
): Iterable<RecordOf<T>> {
  for (const row of reader.iterate(sql, ...values)) {
    const id = textOf(row, 'id')
    const record = sparing(id, onDamage, () => sound(readRecord(reader, type, id), type, id))
    if (record !== null) yield record
  }
}

/** What stands under an id says itself what it is. */
function sound<T extends LedgerRecord>(record: T | null, type: RecordType, id: string): T {
  if (record?.id === id && record.type === type) return record
  throw new DamagedRow('its record does not bear its id and type')
}

function* recordsOfTypes(
  reader: Reader,
  types: readonly RecordType[],
  onDamage?: OnDamage,
): Iterable<LedgerRecord> {
  for (const type of RECORD_TYPES) {
    if (!types.includes(type)) continue
    const sql = `SELECT DISTINCT id FROM ${TABLE_OF[type]} ORDER BY id`
    try {
      yield* recordsOf(reader, type, { sql, values: [] }, onDamage)
    } catch (error) {
      // The list of ids itself is broken off; the other tables may be whole.
      sparing(TABLE_OF[type], onDamage, () => {
        throw error
      })
    }
  }
}
