import type { Dossier } from '../../src/model/index.ts'
import { keysOf, linked, lookUpsFor, mayBeClose, profileOf } from '../../src/reconcile/index.ts'

export const areLinked = (a: Dossier, b: Dossier): boolean => linked(profileOf(a), profileOf(b))

/** Whether the keys of the one find the other, as the store would. */
export function finds(a: Dossier, b: Dossier): boolean {
  const [own, other] = [profileOf(a), profileOf(b)]
  const held = keysOf(other)
  return lookUpsFor(keysOf(own)).some(({ by, least, wanted }) => {
    const met = wanted.filter(ranges =>
      ranges.some(([from, before]) => held.some(key => key >= from && key < before)),
    ).length
    return by === 'wording' ? mayBeClose(met, own.sampled, other.sampled) : met >= least
  })
}
