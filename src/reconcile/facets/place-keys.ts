import { looseKey } from '../../lexicon/places/fold-name.ts'
import type { Dossier, Place, Range } from '../../model/index.ts'

/** Places narrower than a country, by where they are, so that one town under two spellings is one. */
export interface Grounds {
  /** Places named inside a range. */
  readonly within: (range: Range) => readonly string[]
  /** The one that the article names most; empty where it names none. */
  readonly main: readonly string[]
}

/**
 * A place by its name and, where that is known, by where it is: one town under two spellings is one, and one that only some
 * articles could resolve too. A tenth of a degree is near enough.
 */
export const placeKeys = ({ lat, lon, name }: Pick<Place, 'lat' | 'lon' | 'name'>): readonly string[] =>
  lat !== null && lon !== null ? [looseKey(name), `${lat.toFixed(1)} ${lon.toFixed(1)}`] : [looseKey(name)]

const isNarrow = ({ precision }: Place): boolean => precision !== 'country'

export function groundsOf({ interpretation }: Dossier): Grounds {
  const spots = interpretation.places
    .filter(isNarrow)
    .flatMap(place =>
      place.mentions
        .filter(({ use }) => use === 'locative' || use === 'modifier')
        .map(({ start }) => ({ start, keys: placeKeys(place) })),
    )
    .sort((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  const keysOf = new Map<string, readonly string[]>()
  for (const { keys } of spots) {
    const name = keys[0] ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
    keysOf.set(name, keys)
  }
  const [main] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {
    within: ({ start, end }) => [
      ...new Set(spots.filter(spot => start <= spot.start && spot.start < end).flatMap(({ keys }) => keys)),
    ],
    main: keysOf.get(main?.[0] ?? '') ?? [],
  }
}

/** As many actors and places as tell one story from another. */
const STORY = 10

/** What an article is mostly about: the actors and places that it names most often. */
export function storyOf({ interpretation: { actors, places } }: Dossier): readonly string[] {
  const named = [
    ...actors
      .filter(({ kind }) => kind !== 'unnamed' && kind !== 'outlet' && kind !== 'agency' && kind !== 'crowd')
      .map(({ id, mentions }) => ({ key: id, times: mentions.length })),
    ...places.map(place => ({ key: placeKeys(place)[0] ?? '', times: place.mentions.length })),
  ]
  return named
    .sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1))
    .slice(0, STORY)
    .map(({ key }) => key)
    .sort()
}

/** How much of the smaller list is in the other, 0 to 1. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length)
  return least === 0 ? 0 : inCommon(a, b).length / least
}

export function inCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const known = new Set(b)
  return a.filter(one => known.has(one))
}
