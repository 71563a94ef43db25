import type { BoundaryRule } from '../gap.ts'

/** "1. Both sides withdraw": the number of a point in a list is no sentence of its own. */
export const joinListNumber: BoundaryRule = ({ before, beforeIsFirst, stop, closers }) =>
  beforeIsFirst && stop === '.' && closers === '' && /^(?:\d{1,2}|\p{L})$/u.test(before) ? false : null
