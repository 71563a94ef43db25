import { byWeight, type Dispute } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { DisputeRow } from '../contract/disputes.ts'
import type { PageOf } from '../contract/filters.ts'
import { actorRefs, dateOf, type Referred, referToStatements, statementsOf } from './refer.ts'

/** Disputes by rank. */
export async function listDisputes(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: DisputeRow[] }> {
  const disputes: Dispute[] = []
  for await (const dispute of store.list('dispute', filter)) disputes.push(dispute)
  const shown = disputes.sort(byWeight).slice(offset, offset + limit)
  const referred = await referToStatements(store, shown.flatMap(idsIn))
  return { total: disputes.length, rows: shown.map(dispute => rowOf(dispute, referred)) }
}

export const idsIn = ({ sides }: Dispute): string[] =>
  sides.flatMap(side => [...side.actors, ...side.statements])

export function rowOf(dispute: Dispute, referred: Referred): DisputeRow {
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
      statementsOf(referred, statements).map(statement => ({ side, date: dateOf(statement, referred) })),
    ),
  }
}
