/**
 * Index of the first item that passes, where all behind it pass too; the number of items where none does. By halving,
 * since every phrase of an article asks where it stands.
 */
export function firstThat<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && !passes(item)) low = middle + 1
    else high = middle
  }
  return low
}
