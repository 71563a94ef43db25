import type { LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { CommandError, EXIT } from '../context.ts'

/**
 * The one record whose id begins so; by an id that a claim or dispute once had, what stands there now.
 * @throws CommandError where there is none, or several.
 */
export async function findRecord(store: Store, prefix: string): Promise<LedgerRecord> {
  const ids = await store.complete(prefix, 6)
  const id = ids.includes(prefix) ? prefix : ids[0]
  const record = id === undefined ? null : await store.get(id)
  if (record === null)
    throw new CommandError(
      EXIT.found,
      `no record begins with ${prefix}`,
      'The lists show ids: counterclaim statements, disputes, articles …',
    )
  if (ids.length > 1 && id !== prefix)
    throw new CommandError(
      EXIT.found,
      `several records begin with ${prefix}: ${ids.join(', ')}`,
      'Give more of the id.',
    )
  return record
}
