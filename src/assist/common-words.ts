import type { Line } from './lines.ts'

/** Statements that put something forward, by their words. */
export interface Index {
  /** Those that have words in common with this one or stand just before it, and how much. */
  candidates(second: Line): ReadonlyMap<Line, Common>
}

export interface Common {
  /** The rarity of their words in common, as a share of all that both have. */
  readonly share: number
}

/** Words that statements of different articles must share. */
const LEAST_COMMON = 2
/** A word in more statements than this tells nothing, and would make everything a candidate. */
const MOST_COMMON = 500
/** "Denied the accusation" has no words in common with it, but seldom stands far from it. */
const LOOK_BACK = 1_500

export function indexOf(firsts: readonly Line[]): Index {
  const byStem = new Map<string, Line[]>()
  for (const line of firsts)
    for (const stem of line.stems) {
      const known = byStem.get(stem)
      if (known) known.push(line)
      else byStem.set(stem, [line])
    }
  const byArticle = Map.groupBy(firsts, ({ article }) => article)
  const rarity = (stem: string): number => Math.log(1 + firsts.length / (1 + (byStem.get(stem)?.length ?? 0)))
  const weightOf = ({ stems }: Line): number => [...stems].reduce((sum, stem) => sum + rarity(stem), 0)
  const weights = new Map(firsts.map(line => [line, weightOf(line)]))
  /** By the words in common alone, and those that stand just before. */
  const gathered = (second: Line): Found => {
    const found: Found = new Map()
    for (const first of byArticle.get(second.article) ?? [])
      if (standsBefore(first, second)) found.set(first, { words: 0, weight: 0 })
    for (const stem of second.stems) {
      const holders = byStem.get(stem) ?? []
      if (holders.length <= MOST_COMMON) count(found, holders, rarity(stem))
    }
    return found
  }
  return {
    candidates: second => {
      const own = weightOf(second)
      const common = new Map<Line, Common>()
      for (const [first, { words, weight }] of gathered(second)) {
        // "The killings" of one article are not those of any other that has some.
        if (words < LEAST_COMMON && first.article !== second.article) continue
        const both = Math.sqrt(own * (weights.get(first) ?? 0))
        common.set(first, { share: both === 0 ? 0 : weight / both })
      }
      return common
    },
  }
}

type Found = Map<Line, { words: number; weight: number }>

function count(found: Found, holders: readonly Line[], weight: number): void {
  for (const holder of holders) {
    const known = found.get(holder)
    if (known === undefined) found.set(holder, { words: 1, weight })
    else {
      known.words++
      known.weight += weight
    }
  }
}

export const standsBefore = (first: Line, second: Line): boolean =>
  first.article === second.article &&
  first.place.end <= second.place.start &&
  second.place.start - first.place.end < LOOK_BACK
