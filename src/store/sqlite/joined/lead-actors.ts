import type { LedgerRecord, RecordType } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'
import { textOf } from '../rows.ts'

/**
 * Where records name actors. They are stored as their article has them, by the name's own id, so that a merge touches none
 * of them; who that is now is told on reading.
 */
const FIELDS: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  article: ['narrated[].actor', 'narrated[].recipient', 'narrated[].object'],
  statement: [
    'speaker',
    'addressee',
    'target.actor',
    'speakerCandidates[]',
    'propositions[].actor',
    'propositions[].recipient',
    'propositions[].object',
  ],
  dispute: ['sides[].actors[]'],
  agreement: ['parties[]', 'breaches[].by', 'breaches[].against'],
  control: ['holder'],
  offer: ['from', 'to', 'responses[].by'],
}

/** The record with every actor by the id of who it is. */
export function withLeads<T extends LedgerRecord>(reader: Reader, record: T): T {
  const fields = FIELDS[record.type]
  if (fields === undefined) return record
  const leads = leadsIn(reader, ...articlesOf(reader, record))
  if (leads.size === 0) return record
  return fields.reduce<T>((value, field) => replaced(value, field.split('.'), leads) as T, record)
}

/** The actors of articles that are another's by now; of a name that is two in these articles, the first by id. */
export function leadsIn(reader: Reader, ...articles: readonly string[]): ReadonlyMap<string, string> {
  const rows =
    articles.length === 1
      ? reader.all(OF_ONE, articles[0] ?? '')
      : reader.all(OF_MANY, JSON.stringify(articles))
  return new Map(rows.map(row => [textOf(row, 'actor'), textOf(row, 'lead')]))
}

const LEADS = `
  SELECT b.actor, min(g.lead) AS lead FROM actor_bearer b JOIN actor_group g ON g.guise = b.guise
  WHERE g.lead <> b.actor AND b.article`
const OF_ONE = `${LEADS} = ? GROUP BY b.actor`
const OF_MANY = `${LEADS} IN (SELECT value FROM json_each(?)) GROUP BY b.actor`

function articlesOf(reader: Reader, record: LedgerRecord): readonly string[] {
  switch (record.type) {
    case 'article':
      return [record.id]
    case 'statement':
    case 'control':
    case 'offer':
      return [record.article]
    case 'agreement':
      return [...new Set(record.mentions.map(({ article }) => article))]
    case 'dispute':
      return articlesOfStatements(
        reader,
        record.sides.flatMap(({ statements }) => statements),
      )
    default:
      return []
  }
}

const articlesOfStatements = (reader: Reader, ids: readonly string[]): readonly string[] =>
  reader
    .all(
      'SELECT DISTINCT article FROM statement WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    )
    .map(row => textOf(row, 'article'))

/** The value with the ids at the end of the path led on; lists of ids have each once. */
function replaced(
  value: unknown,
  [step, ...rest]: readonly string[],
  leads: ReadonlyMap<string, string>,
): unknown {
  if (step === undefined) return typeof value === 'string' ? (leads.get(value) ?? value) : value
  if (typeof value !== 'object' || value === null) return value
  const key = step.replace('[]', '')
  const inner = (value as Readonly<Record<string, unknown>>)[key]
  if (inner === undefined || inner === null) return value
  if (!step.endsWith('[]')) return { ...value, [key]: replaced(inner, rest, leads) }
  if (!Array.isArray(inner)) return value
  const all = inner.map((item: unknown) => replaced(item, rest, leads))
  return { ...value, [key]: rest.length === 0 ? [...new Set(all)] : all }
}
