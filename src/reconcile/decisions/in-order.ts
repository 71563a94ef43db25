import type { Decision } from '../../model/index.ts'

/**
 * The decisions on one kind of thing: first what belongs together, then what is taken apart again, each by its ids. So
 * the outcome depends on which decisions there are, not on the order in which they were made.
 */
export const inOrder = (decisions: readonly Decision[], of: Decision['of']): readonly Decision[] =>
  decisions
    .filter(decision => decision.of === of)
    .sort((x, y) => rank(x) - rank(y) || compare(x.a, y.a) || compare(x.b, y.b))

const rank = ({ kind }: Decision): number => (kind === 'together' ? 0 : 1)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
