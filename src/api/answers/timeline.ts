import type { RecordFilter, Store, Tally } from '../../store/index.ts'
import type { Lane, Point, Timeline } from '../contract/timeline.ts'
import { actorRef } from './refer.ts'

const ASSERTS = new Set(['assert', 'accuse'])
const DENIES = new Set(['deny', 'refuse'])

type Row = Tally['rows'][number]

/** Who spoke when, a lane for each of the `most` who speak most. */
export async function timelineOf(store: Store, filter: RecordFilter, most: number): Promise<Timeline> {
  const { rows } = await store.tally(['speaker', 'day', 'act'], filter)
  const counts = new Map<string, number>()
  for (const {
    values: [speaker],
    statements,
  } of rows)
    if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + statements)
  const loudest = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([speaker]) => speaker)
  const actors = await store.getMany(loudest)
  const known = new Set(loudest)
  const others = rows.filter(({ values: [speaker] }) => !speaker || !known.has(speaker))
  const lanes = [
    ...loudest.map(id =>
      laneOf(
        actorRef(actors, id),
        rows.filter(({ values }) => values[0] === id),
      ),
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

function laneOf(actor: Lane['actor'], rows: readonly Row[]): Lane {
  const points = new Map<string, Point>()
  let undated = 0
  for (const { values, statements } of rows) {
    const [, date, act] = values
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
