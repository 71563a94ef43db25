import { byWeight, type Dispute } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { DisputeRow } from '../contract/disputes.ts'
import type { PageOf } from '../contract/filters.ts'
import { actorRefs, type Referred } from './refer.ts'

/** Disputes by rank. */
export async function listDisputes(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: DisputeRow[] }> {
  const disputes: Dispute[] = []
  for await (const dispute of store.list('dispute', filter)) disputes.push(dispute)
  const shown = disputes.sort(byWeight).slice(offset, offset + limit)
  return { total: disputes.length, rows: await rowsOf(store, shown) }
}

/** Disputes with the names of their parties and when each spoke: of the statements no more is read. */
export async function rowsOf(store: Store, disputes: readonly Dispute[]): Promise<DisputeRow[]> {
  const sides = disputes.flatMap(dispute => dispute.sides)
  const actors = await store.getMany([...new Set(sides.flatMap(side => side.actors))])
  const dates = await store.datesOf([...new Set(sides.flatMap(side => side.statements))])
  return disputes.map(dispute => rowOf(dispute, actors, dates))
}

export const idsIn = ({ sides }: Dispute): string[] =>
  sides.flatMap(side => [...side.actors, ...side.statements])

function rowOf(dispute: Dispute, referred: Referred, dates: ReadonlyMap<string, string>): DisputeRow {
  const { id, question, status, origins, first = null, latest = null, sides } = dispute
  return {
    id,
    question,
    status,
    origins,
    first,
    latest,
    sides: sides.map(({ position, actors, statements }) => ({
      position,
      actors: actorRefs(referred, actors),
      statements: statements.length,
    })),
    spoken: sides.flatMap(({ statements }, side) =>
      statements.map(statement => ({ side, date: dates.get(statement) ?? null })),
    ),
  }
}
