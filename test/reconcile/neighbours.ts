import type { Dossier } from '../../src/model/index.ts'
import { keysOf, linked, lookUpsFor, profileOf } from '../../src/reconcile/index.ts'

export const areLinked = (a: Dossier, b: Dossier): boolean => linked(profileOf(a), profileOf(b))

/** Whether the keys of the one find the other, as the store would. */
export function finds(a: Dossier, b: Dossier): boolean {
  const held = keysOf(profileOf(b))
  return lookUpsFor(keysOf(profileOf(a))).some(({ least, wanted }) => {
    const met = wanted.filter(ranges =>
      ranges.some(([from, before]) => held.some(key => key >= from && key < before)),
    )
    return met.length >= least
  })
}
