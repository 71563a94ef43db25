import type { Dimension, RecordFilter, Tally } from '../store.ts'
import { whereOf } from './list-query.ts'
import { LISTS } from './lists.ts'
import { numberOf, type Row } from './rows.ts'
import type { Verbs } from './verbs.ts'

const DATE = 'coalesce(r.said, a.published)'

/** Whoever speaks under several names is counted once. */
const leadOf = (actor: string): string =>
  `coalesce((SELECT lead FROM actor_lead WHERE actor = ${actor}), ${actor})`

const EXPRESSIONS: Readonly<Record<Dimension, string>> = {
  speaker: leadOf('r.speaker'),
  speakerName: 'r.speaker_name',
  target: leadOf('r.target'),
  act: 'r.act',
  channel: 'r.channel',
  via: 'r.via',
  outlet: 'a.outlet',
  article: 'r.article',
  day: `substr(${DATE}, 1, 10)`,
  month: `substr(${DATE}, 1, 7)`,
}

export const tallyVerbs: Verbs<'tally'> = ({ read }) => ({
  tally: (dimensions, filter = {}) =>
    read(reader => {
      const { sql, values } = tallySql(dimensions, filter)
      const rows = reader.all(sql, ...values, filter.limit ?? -1, filter.offset ?? 0)
      return {
        total: numberOf(rows[0] ?? { total: 0 }, 'total'),
        rows: rows.map(row => rowOf(row, dimensions)),
      }
    }),
})

function tallySql(dimensions: readonly Dimension[], filter: RecordFilter) {
  const names = dimensions.map((_, i) => `v${i}`).join(', ')
  const columns = dimensions.map((dimension, i) => `${EXPRESSIONS[dimension]} AS v${i}`).join(', ')
  const where = whereOf('statement', filter)
  return {
    sql: `SELECT *, count(*) OVER () AS total FROM (
      SELECT ${columns}, count(*) AS statements, count(DISTINCT r.article) AS articles
      FROM ${sourceOf(filter)}${where.sql} GROUP BY ${names})
      ORDER BY statements DESC, ${names} LIMIT ? OFFSET ?`,
    values: where.values,
  }
}

/** Without a question about the statement itself, its row is not read: the index has all that is counted. */
const sourceOf = (filter: RecordFilter): string =>
  Object.entries(filter).some(
    ([field, value]) => value !== undefined && field !== 'limit' && field !== 'offset',
  )
    ? LISTS.statement.from
    : 'statement r JOIN article a ON a.id = r.article'

const rowOf = (row: Row, dimensions: readonly Dimension[]): Tally['rows'][number] => ({
  values: dimensions.map((_, i) => {
    const value = row[`v${i}`]
    return typeof value === 'string' ? value : null
  }),
  statements: numberOf(row, 'statements'),
  articles: numberOf(row, 'articles'),
})
