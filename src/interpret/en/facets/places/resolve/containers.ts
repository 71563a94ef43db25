import { SETTLEMENTS } from '../../../../../lexicon/en/facets-places.ts'
import { VERB_READINGS } from '../../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../../../lexicon/en/word-classes.ts'
import type { Gazetteer } from '../../../../../lexicon/places/gazetteer.ts'
import type { Known } from '../../../../../lexicon/places/known.ts'
import type { Cast } from '../../../names/cast.ts'
import { countryOfNation } from './countries.ts'

const NAME = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*\.?)(?:[ -]\p{Lu}[\p{L}\p{M}]*)*`
/** "Velk, Ostra", "Velk (Ostra)", "Velk in the eastern Ostra region", "Velk, a village in Ostra". */
const BEHIND = new RegExp(
  String.raw`^(?:'s)?(?:,? \(?| and \p{Lu}[\p{L}-]+, |,? (?:a |an |the )?(?:[\p{Ll}-]+ ){0,4}(?:in|of) (?:the )?(?:[\p{Ll}-]+ ){0,2})(${NAME})(?: (?:region|province|state|district|oblast|governorate|county)\b)?`,
  'u',
)
/** "Ostra's Velk", "the Ostran town of Velk", "the Ostra village of Velk". */
const BEFORE = new RegExp(
  String.raw`(${NAME})(?:'s (?:[\p{Ll}-]+ ){0,4}|(?: region| province| state)?(?:'s)? (?:[\p{Ll}-]+ ){0,3}(?:${SETTLEMENTS})(?: of|,)? )$`,
  'u',
)

/** The lands that are named right beside a place as where it lies. */
export function containersBeside(
  { before, after }: { readonly before: string; readonly after: string },
  gazetteer: Gazetteer,
  cast: Cast,
): readonly Known[] {
  const behind = BEHIND.exec(after)
  const names = [
    behind && !goesOn(after.slice(behind[0].length)) ? behind[1] : undefined,
    BEFORE.exec(before)?.[1],
  ]
  return names.flatMap(name =>
    name === undefined ? [] : landsOf(name.replace(/(?<=\p{L}{2})\.$/u, ''), gazetteer, cast),
  )
}

/** "After Velk, Ostra officials said": the land describes them. */
function goesOn(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1]
  return next !== undefined && !CLOSED_CLASS.has(next) && !VERB_READINGS.has(next)
}

function landsOf(name: string, gazetteer: Gazetteer, cast: Cast): readonly Known[] {
  const nation = cast.nations.ofAdjective(name)
  const country = nation && countryOfNation(nation.name)
  const lands = gazetteer
    .lookUp(country && nation ? nation.name : name)
    .filter(({ kind, chief }) => chief && (kind === 'country' || kind === 'region' || kind === 'district'))
  return lands
}

/** Whether a place lies in a land. A region without a code of its own holds whatever is of its country and near it. */
export function liesIn(place: Known, land: Known): boolean {
  if (land.country === null || place.country !== land.country || place === land) return false
  if (land.kind === 'country') return place.kind !== 'country'
  if (place.kind === 'region' || place.kind === 'country') return false
  if (land.region !== null && place.region !== null)
    return land.region === place.region && (land.kind === 'region' || distance(land, place) < 80)
  return distance(land, place) < 400
}

/** Kilometres, well enough for a few hundred of them. */
export function distance(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const turn = Math.abs(a.lon - b.lon)
  const x = Math.min(turn, 360 - turn) * Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return 111.2 * Math.hypot(x, a.lat - b.lat)
}
