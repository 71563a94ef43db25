import type { LedgerRecord, Place, RecordOf, RecordType } from '../../model/index.ts'
import { RECORD_TYPES } from '../../model/index.ts'
import { readArticle } from './joined/join-article.ts'
import { joinPlace } from './joined/join-place.ts'
import { withLeads } from './joined/lead-actors.ts'
import { readActor } from './joined/read-actor.ts'
import { readAgreement, readControl, readFigure } from './joined/read-facets.ts'
import type { Reader } from './reader.ts'
import { type Row, recordOf } from './rows.ts'
import { successorOf } from './successor.ts'
import { PART_TABLES } from './tables.ts'

type ReadOf<T extends RecordType> = (reader: Reader, id: string) => RecordOf<T> | null

const READ: { readonly [T in RecordType]: ReadOf<T> } = {
  article: readArticle,
  actor: readActor,
  place: (reader, id) => joined<Place>(reader, PART_TABLES.place, id, joinPlace),
  statement: (reader, id) => whole(reader, 'statement', id),
  claim: (reader, id) => whole(reader, 'claim', id),
  dispute: (reader, id) => whole(reader, 'dispute', id),
  agreement: readAgreement,
  figure: readFigure,
  control: readControl,
  offer: (reader, id) => whole(reader, 'offer', id),
  // Where two originals owe a note of one id in different words, the choice must not depend on which came first.
  note: (reader, id) =>
    from(reader.get('SELECT min(record) AS record FROM note WHERE id = ? GROUP BY id', id)),
  review: (reader, id) => whole(reader, 'review', id),
  suggestion: (reader, id) => whole(reader, 'suggestion', id),
}

/** One record as an export writes it; null where the ledger has none of this type and id. */
export function readRecord<T extends RecordType>(reader: Reader, type: T, id: string): RecordOf<T> | null {
  const record = READ[type](reader, id)
  return record && withLeads<RecordOf<T> & LedgerRecord>(reader, record)
}

/** A record of any type, also by an id that it had before its group changed. */
export function findRecord(reader: Reader, id: string): LedgerRecord | null {
  for (const type of RECORD_TYPES) {
    const record: LedgerRecord | null = readRecord(reader, type, id)
    if (record) return record
  }
  const successor = successorOf(reader, id)
  return successor && readRecord(reader, successor.type, successor.id)
}

function joined<T>(
  reader: Reader,
  table: (typeof PART_TABLES)[keyof typeof PART_TABLES],
  id: string,
  join: (parts: readonly [T, ...T[]]) => T,
): T | null {
  const [first, ...others] = reader
    .all(`SELECT record FROM ${table} WHERE id = ? ORDER BY article, ordinal`, id)
    .map(row => recordOf<T>(row))
  return first === undefined ? null : join([first, ...others])
}

const whole = <T>(
  reader: Reader,
  table: 'statement' | 'claim' | 'dispute' | 'offer' | 'review' | 'suggestion',
  id: string,
): T | null => from(reader.get(`SELECT record FROM ${table} WHERE id = ?`, id))

const from = <T>(row: Row | undefined): T | null => (row ? recordOf<T>(row) : null)
