import type { Gazetteer } from '../../../../lexicon/places/gazetteer.ts'
import type { Known, PlaceKind } from '../../../../lexicon/places/known.ts'
import type { Place } from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { type Named, placeId, type Toponyms } from './find-places.ts'
import type { Choice } from './resolve/choose.ts'
import { containersBeside } from './resolve/containers.ts'
import { resolveNames } from './resolve/index.ts'
import type { Asked } from './resolve/types.ts'

const RULE = 'interpret.en.facets.places'
/** A name of so many mentions is asked about by the lands named beside the first of them. */
const MENTIONS_ASKED = 20
const MOST_CANDIDATES = 8

type Where = Pick<Place, 'country' | 'lat' | 'lon' | 'candidates' | 'precision'> & {
  readonly by: readonly string[]
  readonly confidence: number
}

const UNKNOWN: Where = { country: null, lat: null, lon: null, by: [RULE], confidence: 0.75 }

/** Joins toponyms into places by name, and says where each lies as far as the gazetteer and its company tell. */
export function placesOf(
  view: View,
  cast: Cast,
  { named, countries }: Toponyms,
  gazetteer: Gazetteer | null,
): Place[] {
  const groups = [...Map.groupBy(named, ({ name }) => placeId(name))]
  const asked = gazetteer ? groups.map(([, mentions]) => ask(mentions, gazetteer, cast)) : []
  const choices = resolveNames(countries, asked)
  return groups.map(([id, mentions], i) => {
    const { by, confidence, ...where } = whereOf(
      choices[i],
      mentions.every(({ part }) => part),
    )
    return {
      type: 'place',
      id,
      name: nameOf(mentions),
      ...where,
      mentions: mentions.map(({ start, end, use }) => ({ article: view.article.id, start, end, use })),
      by,
      confidence,
    }
  })
}

/** A row of our own for the whole ("eastern Norland") says more than the land it is a part of. */
function ask(mentions: readonly Named[], gazetteer: Gazetteer, cast: Cast): Asked {
  const [first] = mentions
  const name = nameOf(mentions)
  const base = first?.base ?? name
  const whole = gazetteer.lookUp(name)
  const candidates = whole.length > 0 || first === undefined ? whole : gazetteer.lookUp(asWritten(base))
  return {
    name: asWritten(base),
    candidates,
    containers: mentions
      .slice(0, MENTIONS_ASKED)
      .flatMap(mention => containersBeside(mention, gazetteer, cast)),
    land: mentions.some(({ land }) => land),
  }
}

/** "OSKEL" of a dateline is "Oskel"; "US" stays. */
const asWritten = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase())
    : name

const PRECISION: Readonly<Record<PlaceKind, NonNullable<Place['precision']>>> = {
  country: 'country',
  region: 'region',
  district: 'region',
  town: 'town',
  quarter: 'area',
  area: 'area',
  point: 'point',
}

function whereOf(choice: Choice | undefined, part: boolean): Where {
  if (!choice) return UNKNOWN
  const { chosen, weighed } = choice
  if (!chosen)
    return weighed.length === 0
      ? UNKNOWN
      : { ...UNKNOWN, candidates: weighed.slice(0, MOST_CANDIDATES).map(asCandidate) }
  const { place, by, evidence } = chosen
  const made = { by: [RULE, ...by.map(name => `gazetteer.${name}`)], confidence: confidenceOf(evidence) }
  // "Eastern Norland" is in Norland; where, only a row of its own knows.
  if (part && place.kind === 'country')
    return { country: place.country, lat: null, lon: null, precision: 'region', ...made }
  const claimed = place.claimants?.map(country => ({ ...asCandidate({ place }), country }))
  return {
    country: place.country,
    ...(claimed ? { candidates: claimed } : {}),
    precision: PRECISION[place.kind],
    lat: rounded(place.lat),
    lon: rounded(place.lon),
    ...made,
  }
}

/** Two thirds where little more than the name speaks for it, and rarely more than nineteen in twenty. */
const confidenceOf = (evidence: number): number => Math.min(0.95, Math.round(50 + 12 * evidence) / 100)

const asCandidate = ({ place: { name, country, lat, lon } }: { readonly place: Known }) => ({
  name,
  country,
  lat: rounded(lat),
  lon: rounded(lon),
})

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** As it is written when not in capitals, where it is. */
const nameOf = (mentions: readonly Named[]): string =>
  mentions.find(({ name }) => name !== name.toUpperCase())?.name ?? mentions[0]?.name ?? ''
