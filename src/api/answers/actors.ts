import { type Actor, byWeight } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { ActorDetail, ActorRow } from '../contract/actors.ts'
import type { PageOf } from '../contract/filters.ts'
import { rowsOf } from './disputes.ts'
import { actorRef, lineOf, referTo } from './refer.ts'

/** Who speaks most first; statements without a known speaker are left out. */
export async function listActors(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: ActorRow[] }> {
  const asked = { ...filter, limit, offset }
  const { total, rows } = await store.tally(['speaker'], asked, { known: ['speaker'] })
  const actors = await store.getMany(rows.flatMap(({ values }) => values[0] ?? []))
  return {
    total,
    rows: rows.flatMap(({ values, statements, articles }) => {
      const actor = actors.get(values[0] ?? '')
      return actor?.type === 'actor' ? [actorRow(actor, statements, articles)] : []
    }),
  }
}

const actorRow = (
  { id, name, kind, role, aliases }: Actor,
  statements: number,
  articles: number,
): ActorRow => ({ actor: { id, name, kind }, role, aliases: [...aliases], statements, articles })

/** As many as a page names of those whom an actor speaks of. */
const MOST = 12

/** One actor: how it speaks, of whom, who speaks of it, in which disputes, and its statements. */
export async function actorDetail(
  store: Store,
  actor: Actor,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<ActorDetail> {
  const own = { ...filter, speakerId: actor.id }
  const acts = await store.tally(['act'], own)
  const articles = await store.tally(['article'], { ...own, limit: 1 })
  const statements = acts.rows.reduce((sum, row) => sum + row.statements, 0)
  const ids: string[] = []
  const lines = await Array.fromAsync(store.list('statement', { ...own, limit, offset }))
  for (const line of lines) ids.push(line.id)
  const referred = await referTo(store, [...ids, ...(actor.affiliation === null ? [] : [actor.affiliation])])
  return {
    row: actorRow(actor, statements, articles.total),
    affiliation: actorRef(referred, actor.affiliation),
    acts: acts.rows.map(({ values, statements }) => ({ act: values[0] ?? '', statements })),
    speaksOf: await counted(store, 'target', own),
    spokenOfBy: await counted(store, 'speaker', { ...filter, targetId: actor.id }),
    disputes: await disputesOf(store, actor.id),
    total: statements,
    lines: lines.map(line => lineOf(line, referred)),
  }
}

async function counted(
  store: Store,
  dimension: 'target' | 'speaker',
  filter: RecordFilter,
): Promise<ActorDetail['speaksOf']> {
  const { rows } = await store.tally([dimension], { ...filter, limit: MOST + 1 })
  const known = rows.flatMap(({ values: [id], statements }) => (id ? [{ id, statements }] : []))
  const actors = await store.getMany(known.map(({ id }) => id))
  return known.slice(0, MOST).flatMap(({ id, statements }) => {
    const actor = actorRef(actors, id)
    return actor === null ? [] : [{ actor, statements }]
  })
}

/** The disputes in which the actor's own words take a side. */
async function disputesOf(store: Store, actor: string): Promise<ActorDetail['disputes']> {
  const disputes = await Array.fromAsync(store.list('dispute', { speakerId: actor }))
  return rowsOf(store, disputes.sort(byWeight).slice(0, MOST))
}
