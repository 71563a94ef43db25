import type { Actor, ActorGroup, ActorLink, ActorRole } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'
import { type Row, recordOf, textOf, textOrNull } from '../rows.ts'
import { joinActor } from './join-actor.ts'
import { leadsIn } from './lead-actors.ts'

/** One actor from its parts under all its names, by its own id or that of any of them. */
export function readActor(reader: Reader, asked: string): Actor | null {
  const id = actorOf(reader, asked)
  const rows = reader.all(PARTS, id)
  const [first, ...others] = rows.map(row => partOf(reader, row))
  if (first === undefined) return null
  const why = whyOf(reader, id, rows)
  const names = namesOf(rows)
  const roles = rolesOf([first, ...others])
  const namesakes = namesakesOf(reader, id, names)
  return {
    ...joinActor([first.actor, ...others.map(({ actor }) => actor)], leadName(rows, why?.lead ?? null)),
    id,
    ...(names.length > 1 ? { names } : {}),
    ...(others.length > 0 && roles.length > 0 ? { roles } : {}),
    ...(why && why.merged.length > 0 ? { merged: why.merged } : {}),
    ...(why && why.couldBe.length > 0 ? { couldBe: why.couldBe } : {}),
    ...(namesakes.length > 0 ? { namesakes } : {}),
  }
}

const PARTS = `
  SELECT p.id AS part, p.article, p.ordinal, p.name, p.record, b.guise, substr(a.published, 1, 10) AS published
  FROM actor_group g JOIN actor_bearer b ON b.guise = g.guise
  JOIN actor_part p ON p.id = b.actor AND p.article = b.article JOIN article a ON a.id = p.article
  WHERE g.lead = ?1
  UNION ALL
  SELECT p.id, p.article, p.ordinal, p.name, p.record, NULL, substr(a.published, 1, 10)
  FROM actor_part p JOIN article a ON a.id = p.article
  LEFT JOIN actor_bearer b ON b.article = p.article AND b.actor = p.id
  LEFT JOIN actor_group g ON g.guise = b.guise
  WHERE p.id = ?1 AND g.guise IS NULL
  ORDER BY 2, 3`

/** The actor that an id leads to: its own, that of a guise, or of a name – where several bear it, of whoever is met most. */
export function actorOf(reader: Reader, id: string): string {
  const own = reader.get('SELECT 1 AS one FROM actor_group WHERE lead = ?', id)
  if (own !== undefined) return id
  const row =
    reader.get('SELECT lead FROM actor_group WHERE guise = ?', id) ??
    reader.get(
      `SELECT g.lead FROM actor_guise n JOIN actor_group g ON g.guise = n.id WHERE n.actor = ?
       ORDER BY n.articles DESC, n.id LIMIT 1`,
      id,
    )
  return row ? textOf(row, 'lead') : id
}

interface Part {
  readonly actor: Actor
  readonly published: string | null
}

function partOf(reader: Reader, row: Row): Part {
  const actor = recordOf<Actor>(row)
  const body = actor.affiliation
  const affiliation = body === null ? null : (leadsIn(reader, textOf(row, 'article')).get(body) ?? body)
  return { actor: { ...actor, affiliation }, published: textOrNull(row, 'published') }
}

type Why = Pick<ActorGroup, 'lead' | 'merged' | 'couldBe'>

/** Links are kept between guises; a reader is told of actors, and of names where both are of this one. */
function whyOf(reader: Reader, id: string, rows: readonly Row[]): Why | null {
  const row = reader.get('SELECT record FROM actor_merge WHERE id = ?', id)
  if (!row) return null
  const { lead, merged, couldBe } = recordOf<Why>(row)
  const nameOf = new Map(rows.map(row => [row.guise, textOf(row, 'part')]))
  const named = (guise: string): string => nameOf.get(guise) ?? guise
  const between = merged
    .map((link): ActorLink => ({ ...link, a: named(link.a), b: named(link.b) }))
    .filter(({ a, b }) => a !== b)
  const outward = couldBe.map((link): ActorLink => ({ ...link, a: id, b: actorOf(reader, link.b) }))
  return {
    lead,
    merged: between,
    couldBe: [...new Map(outward.map(link => [link.b, link])).values()].filter(({ b }) => b !== id),
  }
}

/** The name by itself that the guise is of. */
const leadName = (rows: readonly Row[], lead: string | null): string | null => {
  const row = rows.find(({ guise }) => guise === lead)
  return lead === null || row === undefined ? null : textOf(row, 'part')
}

/** Most articles first, then by id. */
function namesOf(rows: readonly Row[]): NonNullable<Actor['names']> {
  const byPart = Map.groupBy(rows, row => textOf(row, 'part'))
  return [...byPart]
    .map(([id, own]) => ({
      id,
      name: own.map(row => textOf(row, 'name')).sort()[0] ?? '',
      articles: new Set(own.map(row => textOf(row, 'article'))).size,
    }))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
}

/** Each role with its body once, by its first date; those of undated articles last. */
function rolesOf(parts: readonly Part[]): readonly ActorRole[] {
  const stated = parts.filter(
    ({ actor }) => actor.role !== null || (actor.kind === 'person' && actor.affiliation !== null),
  )
  const groups = Map.groupBy(stated, ({ actor }) =>
    JSON.stringify([actor.role?.toLowerCase() ?? null, actor.affiliation]),
  )
  return [...groups.values()]
    .map((own): ActorRole => {
      const dates = own.flatMap(({ published }) => published ?? []).sort()
      const [words = null] = own.map(({ actor }) => actor.role).sort()
      const of = own[0]?.actor.affiliation ?? null
      return { role: words, of, from: dates[0] ?? null, to: dates.at(-1) ?? null, articles: own.length }
    })
    .sort(
      (a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(JSON.stringify(a), JSON.stringify(b)),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const MOST_NAMESAKES = 12

/** Others that bear one of the names; words that are another's in every article have none. */
const namesakesOf = (reader: Reader, id: string, names: NonNullable<Actor['names']>): readonly string[] =>
  reader
    .all(NAMESAKES, JSON.stringify(names.map(name => name.id)), id, MOST_NAMESAKES)
    .map(row => textOf(row, 'lead'))

const NAMESAKES = `
  SELECT DISTINCT g.lead FROM json_each(?1) asked JOIN actor_guise n ON n.actor = asked.value
  JOIN actor_group g ON g.guise = n.id JOIN actor_merge m ON m.id = g.lead
  WHERE g.lead <> ?2 ORDER BY g.lead LIMIT ?3`
