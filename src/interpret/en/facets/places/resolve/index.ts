import type { Known } from '../../../../../lexicon/places/known.ts'
import { type Choice, choose } from './choose.ts'
import { liesIn } from './containers.ts'
import type { Anchor, Asked, Company } from './types.ts'

/** What is surely known about a place helps with its neighbours, and they with others: after three rounds little moves. */
const ROUNDS = 3

/**
 * Chooses for each name by the company that it keeps.
 * @param named how often each state is named, by ISO code
 * @param asked names, each once
 */
export function resolveNames(named: ReadonlyMap<string, number>, asked: readonly Asked[]): readonly Choice[] {
  const holders = holdersOf(asked)
  let choices: readonly Choice[] = asked.map(() => ({ chosen: null, weighed: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    const company = companyOf(named, asked, choices, holders)
    choices = asked.map(one => choose(one, company))
  }
  return choices
}

/** A place counts for its state as much as naming the state once; each name once, and none for itself. */
function companyOf(
  named: ReadonlyMap<string, number>,
  asked: readonly Asked[],
  choices: readonly Choice[],
  holders: ReadonlySet<string>,
): Company {
  const countries = new Map(named)
  const regions = new Map<string, number>()
  const anchors = new Map<string, Anchor[]>()
  const own = new Map<string, Known>()
  choices.forEach(({ chosen }, i) => {
    const place = chosen?.place
    const name = asked[i]?.name
    if (!place || name === undefined || place.country === null || own.has(name)) return
    own.set(name, place)
    if (place.kind !== 'country') add(countries, place.country, 1)
    if (place.region !== null) add(regions, place.region, 1)
    const list = anchors.get(place.country) ?? []
    anchors.set(place.country, list)
    if (list.length < MOST_ANCHORS && isSpot(place)) list.push({ name, place })
  })
  const ofCountries = sharer(countries)
  const ofRegions = sharer(regions)
  return {
    none: countries.size === 0,
    shareOfCountry: (code, name) => {
      const place = own.get(name)
      return ofCountries(code, place?.kind === 'country' ? null : (place?.country ?? null))
    },
    shareOfRegion: (region, name) => ofRegions(region, own.get(name)?.region ?? null),
    anchors,
    holders,
  }
}

const MOST_ANCHORS = 40
const isSpot = ({ kind }: Known): boolean =>
  kind === 'town' || kind === 'district' || kind === 'point' || kind === 'quarter'

const add = (map: Map<string, number>, key: string, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight)
}

/** Shares of all votes, with the one that a name gave itself taken out. */
function sharer(votes: ReadonlyMap<string, number>): (key: string | null, own: string | null) => number {
  const total = [...votes.values()].reduce((a, b) => a + b, 0)
  return (key, own) => {
    if (key === null) return 0
    const mine = (votes.get(key) ?? 0) - (key === own ? 1 : 0)
    return mine <= 0 ? 0 : mine / (total - (own === null ? 0 : 1))
  }
}

/** The lands that are named beside some place which lies in them: "Velk, Ostra" tells of which Ostra we hear. */
const holdersOf = (asked: readonly Asked[]): ReadonlySet<string> =>
  new Set(
    asked.flatMap(({ containers, candidates }) =>
      containers
        .filter(land => candidates.some(place => place.chief && liesIn(place, land)))
        .map(({ lat, lon }) => `${lat} ${lon}`),
    ),
  )
