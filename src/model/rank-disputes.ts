import type { Dispute } from './claim.ts'

const voices = ({ sides }: Dispute): number => sides.reduce((n, { statements }) => n + statements.length, 0)

/** For sorting: most independent origins first, then most statements, then the latest; ids break the tie. */
export const byWeight = (a: Dispute, b: Dispute): number =>
  b.origins - a.origins ||
  voices(b) - voices(a) ||
  (b.latest ?? '').localeCompare(a.latest ?? '') ||
  (a.id < b.id ? -1 : 1)
