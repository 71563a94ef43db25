import type { RecordFilter, Store, Tally } from '../../store/index.ts'
import type { Lane, Point, Timeline } from '../contract/timeline.ts'
import { actorRef } from './refer.ts'

const ASSERTS = new Set(['assert', 'accuse'])
const DENIES = new Set(['deny', 'refuse'])

type Row = Tally['rows'][number]

/** Who spoke when, a lane for each of the `most` who speak most; all days are counted once, and who they belong to for those alone. */
export async function timelineOf(store: Store, filter: RecordFilter, most: number): Promise<Timeline> {
  // One more than asked for: statements without a speaker may take the place of one.
  const { rows: ranked } = await store.tally(['speaker'], { ...filter, limit: most + 1 })
  const loudest = ranked.flatMap(({ values: [speaker] }) => speaker ?? []).slice(0, most)
  const own = await store.tally(['speaker', 'day', 'act'], filter, { speakers: loudest })
  const all = await store.tally(['day', 'act'], filter)
  const actors = await store.getMany(loudest)
  const others = rest(all.rows, own.rows)
  const lanes = [
    ...loudest.map(id =>
      laneOf(actorRef(actors, id), own.rows.filter(({ values }) => values[0] === id).map(withoutSpeaker)),
    ),
    ...(others.length > 0 ? [laneOf(null, others)] : []),
  ]
  const sum = (of: (lane: Lane) => number): number => lanes.reduce((n, lane) => n + of(lane), 0)
  return {
    lanes,
    undated: sum(lane => lane.undated),
    statements: sum(lane => lane.undated + lane.points.reduce((n, point) => n + point.statements, 0)),
  }
}

const withoutSpeaker = (row: Row): Row => ({ ...row, values: row.values.slice(1) })

/** What is left of all when the lanes' own are taken off. */
function rest(all: readonly Row[], own: readonly Row[]): Row[] {
  const taken = new Map<string, number>()
  for (const { values, statements } of own) {
    const key = JSON.stringify(values.slice(1))
    taken.set(key, (taken.get(key) ?? 0) + statements)
  }
  return all
    .map(row => ({ ...row, statements: row.statements - (taken.get(JSON.stringify(row.values)) ?? 0) }))
    .filter(({ statements }) => statements > 0)
}

function laneOf(actor: Lane['actor'], rows: readonly Row[]): Lane {
  const points = new Map<string, Point>()
  let undated = 0
  for (const { values, statements } of rows) {
    const [date, act] = values
    if (!date) {
      undated += statements
      continue
    }
    const before = points.get(date) ?? { date, statements: 0, asserted: 0, denied: 0 }
    points.set(date, {
      date,
      statements: before.statements + statements,
      asserted: before.asserted + (ASSERTS.has(act ?? '') ? statements : 0),
      denied: before.denied + (DENIES.has(act ?? '') ? statements : 0),
    })
  }
  return { actor, undated, points: [...points.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) }
}
