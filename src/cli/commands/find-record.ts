import type { LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { CommandError, EXIT } from '../context.ts'

/**
 * The one record whose id begins so; by an id that a claim or dispute once had, what stands there now.
 * @throws CommandError where there is none, or several.
 */
export const findRecord = async (store: Store, prefix: string): Promise<LedgerRecord> =>
  (await findNamed(store, prefix)).record

/** The same with the whole of the id that was asked for: of an actor with several names it tells which. */
export async function findNamed(
  store: Store,
  prefix: string,
): Promise<{ readonly id: string; readonly record: LedgerRecord }> {
  const ids = await store.complete(prefix, 6)
  const id = ids.includes(prefix) ? prefix : ids[0]
  const record = id === undefined ? null : await store.get(id)
  if (id === undefined || record === null)
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
  return { id, record }
}
