import { headsMeet } from './heads.ts'
import { timesClash } from './read-times.ts'
import type { Point } from './types.ts'

/** What two points have in common, a value for each feature. */
export interface Likeness {
  readonly doers: number
  readonly others: number
  readonly heads: number
  readonly places: number
  readonly names: number
  readonly count: number
}

type Compared = Pick<
  Point,
  'theme' | 'doers' | 'others' | 'heads' | 'names' | 'kind' | 'places' | 'times' | 'count'
>

/** Numbers further apart than this count different people. */
const APART = 1.6

/** What two points share; null where something that both state speaks against their being the same. */
export function compare(a: Compared, b: Compared): Likeness | null {
  if (a.theme.name !== b.theme.name || timesClash(a.times, b.times)) return null
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return null
  const like: Likeness = {
    doers: a.doers.intersection(b.doers).size,
    others: a.others.intersection(b.others).size,
    heads: [...a.heads].filter(head => [...b.heads].some(other => headsMeet(head, other))).length,
    places: a.places.intersection(b.places).size,
    names: a.names.intersection(b.names).size,
    count: countsMeet(a.count, b.count),
  }
  const against =
    clash(a.names, b.names, like.names) ||
    clash(a.heads, b.heads, like.heads) ||
    like.count < 0 ||
    (clash(a.places, b.places, like.places) && a.theme.shape === 'deed') ||
    partiesClash(a, b, like)
  return against ? null : like
}

const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>, common: number): boolean =>
  a.size > 0 && b.size > 0 && common === 0

/** A deed has one doer; in a joint theme two who are named apart may be the two parties. */
function partiesClash(a: Compared, b: Compared, like: Likeness): boolean {
  if (a.theme.shape === 'deed')
    return clash(a.doers, b.doers, like.doers) || clash(a.others, b.others, like.others)
  if (a.doers.size === 0 || b.doers.size === 0) return false
  return like.doers < Math.min(2, a.doers.size, b.doers.size) && a.doers.union(b.doers).size > 2
}

const countsMeet = (a: number | null, b: number | null): number =>
  a === null || b === null ? 0 : Math.max(a, b) <= APART * Math.min(a, b) ? 1 : -1

/** How many features speak for it. A count alone is chance. */
export const supportOf = ({ doers, others, heads, places, names, count }: Likeness): number =>
  Math.min(2, doers) +
  Math.min(1, others) +
  Math.min(2, heads) +
  Math.min(1, places) +
  Math.min(1, names) +
  Math.max(0, count) / 2
