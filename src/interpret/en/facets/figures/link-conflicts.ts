import type { Figure } from '../../../../model/index.ts'
import type { FoundFigure } from './find-figures.ts'

/**
 * Ties figures of one article that count the same thing – same noun, same thing done, places that do not differ – in
 * different voices and cannot both be right. Without a word of what was done two counts of "soldiers" are not tied.
 */
export function linkConflicts(found: readonly FoundFigure[]): Figure[] {
  const groups = new Map<string, FoundFigure[]>()
  for (const one of found) {
    if (one.head === null || one.action === null) continue
    const key = `${one.head} ${one.action}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return found.map(one => {
    const group =
      one.head === null || one.action === null ? [] : (groups.get(`${one.head} ${one.action}`) ?? [])
    const rivals = group.filter(other => other !== one && clash(one.figure, other.figure))
    return { ...one.figure, conflicts: rivals.map(({ figure }) => figure.id).sort() }
  })
}

function clash(a: Figure, b: Figure): boolean {
  if (a.statement === b.statement || a.unit !== b.unit) return false
  const [here, there] = [a.scope?.place ?? null, b.scope?.place ?? null]
  return (here === null || there === null || here === there) && differ(a, b)
}

/** "More than 30" and "34" agree; "31" and "17" do not. */
function differ(a: Figure, b: Figure): boolean {
  if (a.value !== null && a.value === b.value) return false
  const [low, high] = [a.low ?? 0, a.high ?? Number.POSITIVE_INFINITY]
  const [otherLow, otherHigh] = [b.low ?? 0, b.high ?? Number.POSITIVE_INFINITY]
  return low > otherHigh || otherLow > high
}
