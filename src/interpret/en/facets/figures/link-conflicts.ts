import type { Figure } from '../../../../model/index.ts'
import type { FoundFigure } from './found-figure.ts'

/**
 * Ties figures of one article that count the same thing – same noun, same thing done, places that do not differ – in
 * different voices and cannot both be right. Without a word of what was done two counts of "soldiers" are not tied.
 */
export function linkConflicts(found: readonly FoundFigure[]): Figure[] {
  const groups = new Map<string, FoundFigure[]>()
  for (const one of found) {
    const key = rivalKey(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return found.map(one => {
    const key = rivalKey(one)
    const group = key === null ? [] : (groups.get(key) ?? [])
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

/** "31 people killed", "17 bodies" and "nine dead" count one thing; "eight soldiers" and "107 raiders" do not. */
const ANYBODY = new Set([
  'people',
  'persons',
  'dead',
  'wounded',
  'injured',
  'missing',
  'displaced',
  'bodies',
  'victims',
  'casualties',
  'deaths',
  'lives',
])

/** What two figures must share to be rivals; null where the text does not say what was done to those who are counted. */
export function rivalKey({ head, action, figure }: FoundFigure): string | null {
  if (action === null) return null
  const unnamed = head === null && figure.counts.startsWith(action)
  if (head === null && !unnamed) return null
  return `${unnamed || ANYBODY.has(head ?? '') ? 'people' : head} ${action}`
}
