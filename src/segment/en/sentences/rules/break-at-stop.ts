import type { BoundaryRule } from '../gap.ts'

/** What no rule before spoke against: a stop ends a sentence; nothing else does. */
export const breakAtStop: BoundaryRule = ({ stop }) => stop !== ''
