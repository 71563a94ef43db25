import type { MapPlace } from '../../src/api/contract/map.ts'

/** A letter and a number of a colour for each holder, those most often named first. */
export interface Holder {
  readonly name: string
  readonly letter: string
  readonly colour: number
}

const COLOURS = 6
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Actions that say that somebody has the place; the others say whose it is not, or not yet. */
export const HOLDS: ReadonlySet<string> = new Set(['holds', 'took', 'retook'])

export function holdersOf(places: readonly Pick<MapPlace, 'sayings'>[]): ReadonlyMap<string, Holder> {
  const counts = new Map<string, number>()
  for (const { sayings } of places)
    for (const { holder } of sayings) if (holder !== null) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return new Map(ranked.map(([name], i) => [name, { name, letter: LETTERS[i] ?? '·', colour: i % COLOURS }]))
}

/** Who is said to have the place, each once. */
export const saidToHold = ({ sayings }: Pick<MapPlace, 'sayings'>): string[] => [
  ...new Set(sayings.flatMap(({ action, holder }) => (holder !== null && HOLDS.has(action) ? [holder] : []))),
]
