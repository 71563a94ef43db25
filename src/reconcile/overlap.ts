import type { Utterance } from './utterances.ts'

export interface Overlap {
  /** Matter words in both; names are left out. */
  readonly common: number
  /** Of the weight of the shorter of the two. */
  readonly share: number
}

/** How much two statements say the same words. */
export function overlapOf(a: Utterance, b: Utterance): Overlap {
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

const sizeOf = ({ stems }: Utterance): number => stems.values().reduce((sum, weight) => sum + weight, 0)
