import { BY_COPY, type Strength } from './links.ts'
import { UnionFind } from './union-find.ts'

/** Articles that are read together at most: what one more article costs, and how much of the ledger is in memory at once. */
export const MOST_IN_GROUP = 256

export interface Link {
  readonly a: string
  readonly b: string
  readonly strength: Strength
}

export interface Cut {
  /** Articles that are read together, each group sorted. */
  readonly groups: readonly (readonly string[])[]
  /** Copies of one another that are too many for that. */
  readonly crowds: readonly (readonly string[])[]
}

/**
 * Parts what links hold together into groups that are not too large: where there are too many, the weakest links are left out, then
 * the next, until what still hangs together is small enough. Of each strength the outcome depends on what is connected by
 * links of that strength or more, and on nothing else: not on which of many links were found, nor in which order.
 * @param links at least as many of each strength as keep together what all of them would.
 */
export function cutGroups(articles: readonly string[], links: readonly Link[], most = MOST_IN_GROUP): Cut {
  const groups: (readonly string[])[] = []
  const crowds: (readonly string[])[] = []
  const cut = (members: readonly string[], own: readonly Link[], strength: Strength): void => {
    for (const part of parts(members, own)) {
      if (part.length <= most) groups.push(part)
      else if (strength >= BY_COPY) crowds.push(part)
      else {
        const inside = new Set(part)
        const stronger = own.filter(link => link.strength > strength && inside.has(link.a))
        cut(part, stronger, strength + 1)
      }
    }
  }
  cut(articles, links, 1)
  return { groups, crowds }
}

/** What links connect, each part sorted, in the order of their first members. */
function parts(members: readonly string[], links: readonly Link[]): readonly (readonly string[])[] {
  const sets = new UnionFind()
  for (const { a, b } of links) sets.join(a, b)
  return [...Map.groupBy([...members].sort(), id => sets.find(id)).values()]
}
