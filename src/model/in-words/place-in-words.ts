import type { Place } from '../place.ts'

type Candidate = NonNullable<Place['candidates']>[number]

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })

/** "Chad" for TD; what is no code stays as it is. */
export const countryInWords = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code

/**
 * The country by name; else "contested: …" of a spot that several states claim, "open: Velk (Ostra) or Velk (Kovarra)" of
 * a name that several places bear; null where nothing is known.
 * @param most candidates to name at most; the rest are counted
 */
export function landInWords(
  { country, candidates, lat }: Place,
  most = Number.POSITIVE_INFINITY,
): string | null {
  if (country !== null) return countryInWords(country)
  if (candidates === undefined || candidates.length === 0) return null
  const each = lat === null ? readings(candidates) : candidates.map(landOf)
  const names = [...new Set(each)]
  const rest = names.length - most
  const shown = names.slice(0, most).join(' or ')
  return `${lat === null ? 'open' : 'contested'}: ${shown}${rest > 0 ? ` or ${rest} more` : ''}`
}

const landOf = ({ country, name }: Candidate): string => (country === null ? name : countryInWords(country))

/** Two towns of one name in one land are told apart by where they lie. */
function readings(candidates: readonly Candidate[]): string[] {
  const plain = candidates.map(candidate => `${candidate.name} (${landOf(candidate)})`)
  return plain.map((words, i) => {
    const candidate = candidates[i]
    const twice = plain.indexOf(words) !== plain.lastIndexOf(words)
    return twice && candidate ? `${words.slice(0, -1)}, ${spot(candidate)})` : words
  })
}

/** "48.57, 39.33"; null where it is not known. */
export const spotInWords = ({ lat, lon }: Place): string | null =>
  lat === null || lon === null ? null : spot({ lat, lon })

const spot = ({ lat, lon }: { readonly lat: number; readonly lon: number }): string =>
  `${lat.toFixed(2)}, ${lon.toFixed(2)}`
