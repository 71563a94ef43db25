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
    from: LISTS.statement.from,
    record: 'r.id',
    other: 'NULL',
    subject: 'r.id',
    order: "r.record ->> '$.confidence', r.id",
    where: STATEMENTS,
  },
  stance: {
    from: `(SELECT DISTINCT claim FROM dispute_claim) d JOIN claim c ON c.id = d.claim JOIN json_each(c.record, '$.stances') p
      JOIN statement r ON r.id = p.value ->> '$.statement' JOIN statement s ON s.id = r.id
      JOIN article a ON a.id = s.article`,
    record: 'c.id',
    other: 'r.id',
    subject: "c.id || ' ' || r.id",
    order: "p.value ->> '$.confidence', c.id, r.id",
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
  const { from, record, other, subject, order, decided } = queue
  const asked = queue.where(without(filter))
  const { sql, values } = allOf([...asked, { sql: '1', values: [] }])
  const counted = (condition: string): number =>
    numberOf(
      reader.get(`SELECT count(*) AS n FROM ${from} WHERE ${sql} AND ${condition}`, ...values) ?? {},
      'n',
    )
  const all = counted('1')
  const reviewed = counted(`${subject} IN (${REVIEWED})`)
  const rows = reader.all(
    `SELECT ${record} AS record, ${other} AS other FROM ${from}
     WHERE ${sql} AND ${subject} NOT IN (${REVIEWED}) ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    filter.limit ?? -1,
    filter.offset ?? 0,
  )
  return {
    waiting: all - reviewed,
    reviewed: decided === undefined ? reviewed : numberOf(reader.get(decided) ?? {}, 'n'),
    rows: rows.map(row => ({ record: textOf(row, 'record'), other: textOrNull(row, 'other') })),
  }
}
