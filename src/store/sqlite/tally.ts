import type { Dimension, Narrowed, RecordFilter, Tally } from '../store.ts'
import { allOf, type Condition } from './conditions.ts'
import { type Query, whereOf } from './list-query.ts'
import { numberOf, type Row, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'

const DATE = 'coalesce(s.said, a.published)'

const EXPRESSIONS: Readonly<Record<Dimension, string>> = {
  speaker: 's.speaker',
  speakerName: 's.speaker_name',
  target: 's.target',
  act: 's.act',
  channel: 's.channel',
  via: 's.via',
  outlet: 'a.outlet',
  article: 's.article',
  day: `substr(${DATE}, 1, 10)`,
  month: `substr(${DATE}, 1, 7)`,
}

const OF_ACTORS: ReadonlySet<Dimension> = new Set(['speaker', 'target'])
const OF_ARTICLES: ReadonlySet<Dimension> = new Set(['outlet', 'day', 'month'])

export const tallyVerbs: Verbs<'tally' | 'datesOf'> = ({ read }) => ({
  datesOf: statements =>
    read(reader => {
      const rows = reader.all(
        `SELECT s.id, ${DATE} AS date FROM json_each(?) asked JOIN statement s ON s.id = asked.value
         JOIN article a ON a.id = s.article WHERE date IS NOT NULL`,
        JSON.stringify(statements),
      )
      return new Map(rows.map(row => [textOf(row, 'id'), textOf(row, 'date')]))
    }),

  tally: (dimensions, filter = {}, narrowed = {}) =>
    read(reader => {
      const { sql, values } = tallySql(dimensions, filter, narrowed)
      const rows = reader.all(sql, ...values, filter.limit ?? -1, filter.offset ?? 0)
      return {
        total: numberOf(rows[0] ?? { total: 0 }, 'total'),
        rows: rows.map(row => rowOf(row, dimensions)),
      }
    }),
})

/**
 * Counted by what stands in the index, then by who is who: an actor's other names are looked up once for each name, not for
 * each of its statements. In how many articles is another question, since names may share one.
 */
function tallySql(dimensions: readonly Dimension[], filter: RecordFilter, narrowed: Narrowed): Query {
  const names = dimensions.map((_, i) => `v${i}`)
  const columns = dimensions.map((dimension, i) => `${EXPRESSIONS[dimension]} AS v${i}`)
  const leads = dimensions.map((dimension, i) => (OF_ACTORS.has(dimension) ? leadOf(`v${i}`) : `v${i}`))
  const where = bothOf(whereOf('statement', filter), narrowedTo(narrowed))
  const joined = asksArticle(filter) || dimensions.some(dimension => OF_ARTICLES.has(dimension))
  const from = `statement s INDEXED BY statement_overview${joined ? ' JOIN article a ON a.id = s.article' : ''}`
  return {
    sql: `SELECT *, count(*) OVER () AS total FROM (
      SELECT ${leads.map((lead, i) => `${lead} AS v${i}`).join(', ')}, sum(n) AS statements,
        count(DISTINCT article) AS articles
      FROM (SELECT ${columns.join(', ')}, s.article, count(*) AS n FROM ${from}${where.sql}
        GROUP BY ${names.join(', ')}, s.article)
      GROUP BY ${names.map((_, i) => i + 1).join(', ')})
      ORDER BY statements DESC, ${names.join(', ')} LIMIT ? OFFSET ?`,
    values: where.values,
  }
}

function narrowedTo({ known = [], speakers }: Narrowed): readonly Condition[] {
  const conditions: Condition[] = known.map(dimension => ({
    sql: `${EXPRESSIONS[dimension]} IS NOT NULL`,
    values: [],
  }))
  if (speakers !== undefined)
    conditions.push({
      sql: `${leadOf('s.speaker')} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(speakers)],
    })
  return conditions
}

function bothOf(where: Query, more: readonly Condition[]): Query {
  if (more.length === 0) return where
  const { sql, values } = allOf(more)
  return {
    sql: where.sql === '' ? ` WHERE ${sql}` : `${where.sql} AND ${sql}`,
    values: [...where.values, ...values],
  }
}

const leadOf = (actor: string): string =>
  `coalesce((SELECT lead FROM actor_lead WHERE actor = ${actor}), ${actor})`

/** Conditions that look at the article `a` itself; the others look at the statement `s`. */
const asksArticle = ({ article, outlet, from, to, words }: RecordFilter): boolean =>
  [article, outlet, from, to, words].some(asked => asked !== undefined)

const rowOf = (row: Row, dimensions: readonly Dimension[]): Tally['rows'][number] => ({
  values: dimensions.map((_, i) => {
    const value = row[`v${i}`]
    return typeof value === 'string' ? value : null
  }),
  statements: numberOf(row, 'statements'),
  articles: numberOf(row, 'articles'),
})
