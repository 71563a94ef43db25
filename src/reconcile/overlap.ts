import type { Utterance } from './utterances.ts'

export interface Overlap {
  /** Matter words in both, names of parties left out. */
  readonly common: number
  /** Of the shorter of the two, with names of parties at a quarter of the weight. */
  readonly share: number
}

const NAME_WEIGHT = 0.25

/** How much two statements say the same words. */
export function overlapOf(a: Utterance, b: Utterance): Overlap {
  let common = 0
  let weight = 0
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue
    const isName = a.names.has(stem) || b.names.has(stem)
    if (!isName) common++
    weight += isName ? NAME_WEIGHT : 1
  }
  const size = Math.min(sizeOf(a), sizeOf(b))
  return { common, share: size === 0 ? 0 : Math.min(1, weight / size) }
}

function sizeOf({ stems, names }: Utterance): number {
  let size = 0
  for (const stem of stems) size += names.has(stem) ? NAME_WEIGHT : 1
  return size
}
