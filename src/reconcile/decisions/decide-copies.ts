import type { Article, Decision } from '../../model/index.ts'
import { inOrder } from './in-order.ts'

/**
 * Obeys people on what is a reprint of what.
 * @param ordered articles, what others may have copied first.
 * @param origins by place, that of the origin; null for one that is no copy.
 * @returns origins as people have it: of two texts that are one, the first of all that they come from; of two that are
 * not, the later one stands for itself.
 */
export function decideCopies(
  ordered: readonly Article[],
  origins: readonly (number | null)[],
  decisions: readonly Decision[],
): readonly (number | null)[] {
  const decided = [...origins]
  const places = new Map(ordered.map(({ id }, i) => [id, i]))
  const rootOf = (place: number): number => decided[place] ?? place
  for (const { kind, a, b } of inOrder(decisions, 'article')) {
    const [first, last] = [places.get(a), places.get(b)].sort((x, y) => (x ?? 0) - (y ?? 0))
    if (first === undefined || last === undefined) continue
    if (kind === 'together') join(rootOf(first), rootOf(last))
    else if (rootOf(first) === rootOf(last)) decided[last] = null
  }
  return decided

  function join(x: number, y: number): void {
    const [root, other] = x < y ? [x, y] : [y, x]
    if (root === other) return
    ordered.forEach((_, place) => {
      if (rootOf(place) === other) decided[place] = root
    })
  }
}
