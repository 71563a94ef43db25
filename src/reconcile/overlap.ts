/** Matter words, each with its weight. */
interface Stemmed {
  readonly stems: ReadonlyMap<string, number>
}

export interface Overlap {
  /** Matter words in both; names are left out. */
  readonly common: number
  /** Of the weight of the shorter of the two. */
  readonly share: number
}

/** How much two statements say the same words. */
export function overlapOf(a: Stemmed, b: Stemmed): Overlap {
  let common = 0
  let weight = 0
  for (const [stem, own] of a.stems) {
    const other = b.stems.get(stem)
    if (other === undefined) continue
    if (own === 1 && other === 1) common++
    weight += Math.min(own, other)
  }
  const size = Math.min(sizeOf(a), sizeOf(b))
  return { common, share: size === 0 ? 0 : Math.min(1, weight / size) }
}

const sizes = new WeakMap<ReadonlyMap<string, number>, number>()

/** Kept while the words are: a denial is held against every charge. */
function sizeOf({ stems }: Stemmed): number {
  const known = sizes.get(stems)
  if (known !== undefined) return known
  const size = stems.values().reduce((sum, weight) => sum + weight, 0)
  sizes.set(stems, size)
  return size
}
