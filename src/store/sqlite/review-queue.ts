import type { RecordFilter } from '../record-filter.ts'
import type { QueueKind, ReviewQueue } from '../reviews.ts'
import { allOf, type Condition } from './conditions.ts'
import { LISTS } from './lists.ts'
import type { Reader } from './reader.ts'
import { REVIEWED } from './reviewed.ts'
import { numberOf, textOf, textOrNull } from './rows.ts'
import type { Verbs } from './verbs.ts'

/** How a kind of queue is asked: `record` and `other` are what waits, `subject` what a person's word on it is about. */
interface Queue {
  readonly from: string
  /** To count all of them, and those with a word, who are few: where another order of reading is faster. */
  readonly all?: string
  readonly few?: string
  readonly record: string
  readonly other: string
  readonly subject: string
  readonly order: string
  readonly where: (filter: RecordFilter) => readonly Condition[]
  /** Decided pairs that are not there any more, since the machine obeys: counted as reviewed all the same. */
  readonly decided?: string
}

const STATEMENTS = LISTS.statement.where

/** What two records are, by their ids, in either order. */
const pairs = (prefix: string): string =>
  `SELECT count(*) / 2 AS n FROM (${REVIEWED}) WHERE value GLOB '${prefix}-* ${prefix}-*'`

const QUEUES: Readonly<Record<QueueKind, Queue>> = {
  statement: {
    // Statements first: their index has the order, and a page of the queue ends after its last row.
    from: 'statement s CROSS JOIN article a ON a.id = s.article',
    all: LISTS.statement.from,
    few: 'statement s JOIN article a ON a.id = s.article',
    record: 's.id',
    other: 'NULL',
    subject: 's.id',
    order: "s.record ->> '$.confidence', s.id",
    where: STATEMENTS,
  },
  stance: {
    from: `(SELECT DISTINCT claim FROM dispute_claim) d JOIN claim c ON c.id = d.claim
      JOIN json_each(c.record, '$.stances') p JOIN statement s ON s.id = p.value ->> '$.statement'
      JOIN article a ON a.id = s.article`,
    record: 'c.id',
    other: 's.id',
    subject: "c.id || ' ' || s.id",
    order: "p.value ->> '$.confidence', c.id, s.id",
    where: STATEMENTS,
  },
  copy: {
    from: 'copy k JOIN article r ON r.id = k.article',
    record: 'r.id',
    other: 'k.copy_of',
    subject: "r.id || ' ' || k.copy_of",
    order: 'r.published NULLS LAST, r.id',
    where: filter => [{ sql: 'k.copy_of IS NOT NULL', values: [] }, ...LISTS.article.where(filter)],
    decided: pairs('ar'),
  },
  actor: {
    from: `(
      SELECT min(p.value ->> '$.a', p.value ->> '$.b') AS a, max(p.value ->> '$.a', p.value ->> '$.b') AS b,
        max(p.value ->> '$.confidence') AS confidence
      FROM actor_merge m JOIN json_each(m.record, '$.couldBe') p GROUP BY 1, 2) r`,
    record: 'r.a',
    other: 'r.b',
    subject: "r.a || ' ' || r.b",
    order: 'r.confidence DESC, r.a, r.b',
    where: () => [],
    decided: pairs('act'),
  },
}

export const reviewQueueVerbs: Verbs<'reviewQueue'> = ({ read }) => ({
  reviewQueue: (kind, filter = {}) => read(reader => queueOf(reader, QUEUES[kind], filter)),
})

/** What is waiting has no word by itself. */
const without = ({ reviewed: _, ...filter }: RecordFilter): RecordFilter => filter

function queueOf(reader: Reader, queue: Queue, filter: RecordFilter): ReviewQueue {
  const { from, all = from, few = from, record, other, subject, order, decided } = queue
  const asked = queue.where(without(filter))
  const { sql, values } = allOf([...asked, { sql: '1', values: [] }])
  const counted = (rows: string, condition: string): number =>
    numberOf(
      reader.get(`SELECT count(*) AS n FROM ${rows} WHERE ${sql} AND ${condition}`, ...values) ?? {},
      'n',
    )
  const reviewed = counted(few, `${subject} IN (${REVIEWED})`)
  const rows = reader.all(
    `SELECT ${record} AS record, ${other} AS other FROM ${from}
     WHERE ${sql} AND ${subject} NOT IN (${REVIEWED}) ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    filter.limit ?? -1,
    filter.offset ?? 0,
  )
  return {
    waiting: counted(all, '1') - reviewed,
    reviewed: decided === undefined ? reviewed : numberOf(reader.get(decided) ?? {}, 'n'),
    rows: rows.map(row => ({ record: textOf(row, 'record'), other: textOrNull(row, 'other') })),
  }
}
