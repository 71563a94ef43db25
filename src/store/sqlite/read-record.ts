import type {
  Actor,
  Agreement,
  Article,
  LedgerRecord,
  Place,
  RecordOf,
  RecordType,
} from '../../model/index.ts'
import { RECORD_TYPES } from '../../model/index.ts'
import { joinActor } from './joined/join-actor.ts'
import { joinAgreement } from './joined/join-agreement.ts'
import { joinPlace } from './joined/join-place.ts'
import type { Reader } from './reader.ts'
import { type Row, recordOf, textOf, textOrNull } from './rows.ts'
import { PART_TABLES } from './tables.ts'

type ReadOf<T extends RecordType> = (reader: Reader, id: string) => RecordOf<T> | null

const READ: { readonly [T in RecordType]: ReadOf<T> } = {
  article: readArticle,
  actor: (reader, id) => joined<Actor>(reader, PART_TABLES.actor, id, joinActor),
  place: (reader, id) => joined<Place>(reader, PART_TABLES.place, id, joinPlace),
  statement: (reader, id) => whole(reader, 'statement', id),
  claim: (reader, id) => whole(reader, 'claim', id),
  dispute: (reader, id) => whole(reader, 'dispute', id),
  agreement: (reader, id) => joined<Agreement>(reader, PART_TABLES.agreement, id, joinAgreement),
  figure: (reader, id) => whole(reader, 'figure', id),
  control: (reader, id) => whole(reader, 'control', id),
  offer: (reader, id) => whole(reader, 'offer', id),
  // Where two originals owe a note of one id in different words, the choice must not depend on which came first.
  note: (reader, id) =>
    from(reader.get('SELECT min(record) AS record FROM note WHERE id = ? GROUP BY id', id)),
  review: (reader, id) => whole(reader, 'review', id),
}

/** One record as an export writes it; null where the ledger has none of this type and id. */
export function readRecord<T extends RecordType>(reader: Reader, type: T, id: string): RecordOf<T> | null {
  return READ[type](reader, id)
}

/** A record of any type, also by an id that it had before its group changed. */
export function findRecord(reader: Reader, id: string): LedgerRecord | null {
  for (const type of RECORD_TYPES) {
    const record: LedgerRecord | null = readRecord(reader, type, id)
    if (record) return record
  }
  return readSuccessor(reader, id)
}

function readArticle(reader: Reader, id: string): Article | null {
  const row = reader.get(
    'SELECT a.record, c.copy_of, c.shared FROM article a LEFT JOIN copy c ON c.article = a.id WHERE a.id = ?',
    id,
  )
  if (!row) return null
  const article = recordOf<Article>(row)
  const shared = row.shared === null ? [] : recordOf<NonNullable<Article['shared']>>(row, 'shared')
  return {
    ...article,
    copyOf: textOrNull(row, 'copy_of') ?? article.copyOf,
    ...(shared.length > 0 ? { shared } : {}),
  }
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
  table: 'statement' | 'claim' | 'dispute' | 'figure' | 'control' | 'offer' | 'review',
  id: string,
): T | null => from(reader.get(`SELECT record FROM ${table} WHERE id = ?`, id))

const from = <T>(row: Row | undefined): T | null => (row ? recordOf<T>(row) : null)

/** The claim or dispute that now stands on most of the statements of one that is gone; of equals, the first by id. */
function readSuccessor(reader: Reader, id: string): LedgerRecord | null {
  const former = reader.get('SELECT type, statements FROM former WHERE id = ?', id)
  if (!former) return null
  const type = textOf(former, 'type') === 'claim' ? 'claim' : 'dispute'
  const row = reader.get(SUCCESSOR[type], textOf(former, 'statements'))
  return row ? readRecord(reader, type, textOf(row, 'id')) : null
}

const SUCCESSOR = {
  claim: `SELECT claim AS id FROM claim_member WHERE statement IN (SELECT value FROM json_each(?))
    GROUP BY claim ORDER BY count(*) DESC, claim LIMIT 1`,
  dispute: `SELECT d.dispute AS id FROM claim_member m JOIN dispute_claim d ON d.claim = m.claim
    WHERE m.statement IN (SELECT value FROM json_each(?))
    GROUP BY d.dispute ORDER BY count(*) DESC, d.dispute LIMIT 1`,
} as const
