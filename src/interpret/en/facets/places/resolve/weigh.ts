import { countryOfLoneCity } from '../../../../../lexicon/en/lone-cities.ts'
import type { Known, PlaceKind } from '../../../../../lexicon/places/known.ts'
import { distance, liesIn } from './containers.ts'
import type { Asked, Company } from './types.ts'

/** What speaks for one reading of a name. Sizes stand apart: they may decide inside a state, never between two. */
export interface Weighed {
  readonly place: Known
  readonly evidence: number
  /** Evidence and size. */
  readonly total: number
  /** Names of what spoke for it. */
  readonly by: readonly string[]
}

/** One kind of evidence: how much it says for a candidate, in an article. */
type Weight = (place: Known, asked: Asked, company: Company) => number

/** In the order in which a record names them. */
const WEIGHTS: readonly (readonly [name: string, weight: Weight])[] = [
  ['container', weighContainer],
  ['holds', weighHolder],
  ['kind', weighKind],
  ['state', ({ kind }) => (kind === 'country' ? 3 : 0)],
  ['own-row', ({ ours, kind }) => (ours && kind !== 'country' ? OURS[kind] : 0)],
  ['stands-alone', (place, { name }) => (standsAlone(place, name) ? 2.2 : 0)],
  ['country', weighCountry],
  ['only-one', weighOnly],
  ['region', ({ region }, { name }, company) => shareWeight(company.shareOfRegion(region, name), 1, 0.5)],
  ['near', weighNear],
  ['seat', ({ seat, chief }) => (chief && seat === 'region' ? 0.7 : 0)],
  ['chief-name', (place, { name }) => (place.chief || standsAlone(place, name) ? 1 : 0)],
]

export function weigh(place: Known, asked: Asked, company: Company): Weighed {
  const found = WEIGHTS.map(([name, weight]) => ({ name, value: weight(place, asked, company) }))
  const evidence = found.reduce((sum, { value }) => sum + value, 0)
  return {
    place,
    evidence,
    total: evidence + place.size * 0.07 + (place.seat === null ? 0 : 0.2),
    by: found.filter(({ value }) => value > 0).map(({ name }) => name),
  }
}

/** What is said to lie in one land and lies in another is likely a namesake that the table lacks. */
function weighContainer(place: Known, { containers }: Asked): number {
  if (containers.some(land => liesIn(place, land))) return 4
  const spot = place.kind === 'town' || place.kind === 'quarter' || place.kind === 'district'
  return containers.length > 0 && spot ? -1 : 0
}

/** The only place of the article's states that the name can mean, in whatever spelling. */
function weighOnly(place: Known, { name, candidates }: Asked, company: Company): number {
  const here = ({ country }: Known): boolean => company.shareOfCountry(country, name) > 0
  return name.length > 4 && here(place) && candidates.filter(here).length === 1 ? 0.6 : 0
}

/** "Karr region" is no town; a district is what a bare name means least, a quarter of a town next. */
function weighKind({ kind }: Known, { land, candidates }: Asked): number {
  // A town called like a state has to say so.
  if (kind !== 'country' && kind !== 'region' && candidates[0]?.kind === 'country') return -2
  const isLand = kind === 'region' || kind === 'district'
  if (land) return isLand ? 2 : -2
  if (kind === 'district') return -1
  return kind === 'quarter' ? -0.5 : kind === 'region' ? -0.1 : 0
}

/** A region called as its own seat is as likely meant as before; it was named there with "region" behind it. */
function weighHolder(place: Known, { candidates }: Asked, { holders }: Company): number {
  const holds = holders.has(`${place.lat} ${place.lon}`)
  return holds && !candidates.some(town => town.chief && liesIn(town, place)) ? 2.5 : 0
}

/** Far too great to be a namesake's: the city itself, under its English name. */
const CITY = 8
const standsAlone = ({ seat, country, kind, chief, size }: Known, name: string): boolean =>
  kind === 'town' &&
  ((chief && seat === 'state') || (size >= CITY && (countryOfLoneCity(name) ?? '-') === country))

/** A state is named by its own name: that it is named tells nothing about which is meant. */
function weighCountry({ country, kind }: Known, { name }: Asked, company: Company): number {
  return kind === 'country' ? 0 : shareWeight(company.shareOfCountry(country, name), 2, 0.8)
}

const shareWeight = (share: number, most: number, least: number): number =>
  share === 0 ? 0 : least + most * share

/** A row of ours is there because news writes of the place; its towns are those of wars. */
const OURS: Readonly<Record<PlaceKind, number>> = {
  area: 2,
  point: 2,
  region: 1.6,
  district: 1,
  town: 0.8,
  quarter: 0.5,
  country: 0,
}

const NEAR_KM = 150
function weighNear(place: Known, { name }: Asked, { anchors }: Company): number {
  if (place.kind === 'country' || place.kind === 'area') return 0
  const near = (anchors.get(place.country ?? '') ?? []).filter(
    anchor => anchor.name !== name && distance(anchor.place, place) < NEAR_KM,
  )
  return Math.min(1, near.length * 0.5)
}
