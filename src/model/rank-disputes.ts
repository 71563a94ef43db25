import type { Dispute } from './claim.ts'

const voices = ({ sides }: Dispute): number => sides.reduce((n, { statements }) => n + statements.length, 0)

/** For sorting: most independent origins first, then the latest, then most statements; ids break the tie. */
export const byWeight = (a: Dispute, b: Dispute): number =>
  b.origins - a.origins ||
  (b.latest ?? '').localeCompare(a.latest ?? '') ||
  voices(b) - voices(a) ||
  (a.id < b.id ? -1 : 1)
