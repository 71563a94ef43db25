import type { Damage } from '../store.ts'
import { isDamaged } from './errors.ts'

/** Told of every row that cannot be read; where nobody listens, the first of them ends the reading. */
export type OnDamage = (damage: Damage) => void

/**
 * Does the work, or tells what kept it from being done: whoever checks a damaged ledger wants to hear of every row, whoever
 * exports it must not be given half of it.
 * @returns null where the damage was told.
 */
export function sparing<T>(record: string, onDamage: OnDamage | undefined, work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!onDamage || !isDamaged(error)) throw error
    onDamage({ record, reason: reasonOf(error) })
    return null
  }
}

export const reasonOf = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error)
  // SQLite's own words, where a column is made of the record.
  return reason === 'malformed JSON' ? 'what stands in one of its columns is no JSON' : reason
}
