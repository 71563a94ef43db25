import type { Place } from '../../../model/index.ts'
import { madeBy, mostMentioned, unanimous } from './choose.ts'

type Candidate = NonNullable<Place['candidates']>[number]

/**
 * One place from the parts that single articles hold. Articles that put it in different countries or spots leave it
 * unresolved, with all of them as candidates.
 * @param parts of one id, in the order of articles.
 */
export function joinPlace(parts: readonly [Place, ...Place[]]): Place {
  const [first, ...others] = parts
  if (others.length === 0) return first
  const votes = parts.map(value => ({ value, mentions: value.mentions.length }))
  const spot = unanimous(parts.map(({ lat, lon }) => (lat === null || lon === null ? null : `${lat} ${lon}`)))
  const located = parts.find(({ lat, lon }) => spot !== null && `${lat} ${lon}` === spot)
  const candidates = candidatesOf(parts)
  const precision = unanimous(parts.map(part => part.precision ?? null))
  return {
    type: 'place',
    id: first.id,
    name: mostMentioned(votes.map(({ value, mentions }) => ({ value: value.name, mentions }))) ?? first.name,
    country: unanimous(parts.map(({ country }) => country)),
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(precision === null ? {} : { precision }),
    lat: located?.lat ?? null,
    lon: located?.lon ?? null,
    mentions: parts.flatMap(part => part.mentions),
    ...madeBy(votes),
  }
}

function candidatesOf(parts: readonly Place[]): readonly Candidate[] {
  const spots = new Set(
    parts.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [`${lat} ${lon}`])),
  )
  const countries = new Set(parts.flatMap(({ country }) => country ?? []))
  const rivals = spots.size > 1 || countries.size > 1
  const all = parts.flatMap(({ name, country, lat, lon, candidates = [] }) => [
    ...candidates,
    ...(rivals && lat !== null && lon !== null ? [{ name, country, lat, lon }] : []),
  ])
  return [...new Map(all.map(candidate => [JSON.stringify(candidate), candidate])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, candidate]) => candidate)
}
