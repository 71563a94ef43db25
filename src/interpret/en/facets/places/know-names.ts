import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import { NO_PLACES } from '../../../../lexicon/en/facets-places.ts'
import { genderOfName } from '../../../../lexicon/en/first-names.ts'
import { countryOfLoneCity } from '../../../../lexicon/en/lone-cities.ts'
import { PLACE_NOUNS } from '../../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../../lexicon/en/roles.ts'
import { VERB_READINGS } from '../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../../lexicon/en/word-classes.ts'
import type { Gazetteer, Known } from '../../../../lexicon/places/gazetteer.ts'
import type { Cast } from '../../names/cast.ts'
import type { Run } from './find-runs.ts'
import { speaks } from './read-use.ts'
import { containersBeside, liesIn } from './resolve/containers.ts'

/** Inhabitants enough – 16,000 – that a town of a state which the article names may be meant wherever its name stands. */
const KNOWN_SIZE = 6

/**
 * Names that are places because the gazetteer has them and something else agrees: a land named beside them, or that
 * the article is about their state. What may be a person's name or a common word is left to what stands before it.
 */
export function knowNames(
  runs: readonly Run[],
  cast: Cast,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const persons = new Set(cast.persons.flatMap(({ name }) => name.split(' ')))
  const names = new Set<string>()
  for (const run of runs) {
    if (run.titleCase || names.has(run.name) || !mayBe(run, cast)) continue
    const known = gazetteer.lookUp(run.name).filter(({ chief }) => chief)
    if (known.length === 0) continue
    const lands = containersBeside(run, gazetteer, cast)
    const contained = known.some(place => lands.some(land => liesIn(place, land)))
    if (contained || (!persons.has(run.name) && known.some(place => stands(place, run, countries))))
      names.add(run.name)
    if (contained) addLand(run, runs, lands, gazetteer, names)
  }
  for (const run of runs) {
    const owner = run.titleCase ? null : ownerOf(run)
    if (owner === null || names.has(owner.name) || persons.has(owner.name) || !mayBe(owner, cast)) continue
    if (gazetteer.lookUp(owner.name).some(place => place.chief && stands(place, owner, countries)))
      names.add(owner.name)
  }
  return names
}

/** "Oskel Police", "Port Vale Mayor Ivo Adan": what a body or an office is of, in front of it. */
function ownerOf(run: Run): Run | null {
  const words = run.name.split(' ')
  const at = words.findIndex(word => bodyKind(word) !== null || roleOf(word) !== null || OWNED.has(word))
  return at < 1 || at > 3 ? null : { ...run, name: words.slice(0, at).join(' ') }
}

const OWNED = new Set('State County City Legislature Highway Department University Court Airport'.split(' '))

/** "Velk, Ostra.": what tells where Velk lies is a place as well. */
function addLand(
  run: Run,
  runs: readonly Run[],
  lands: readonly Known[],
  gazetteer: Gazetteer,
  names: Set<string>,
): void {
  const next = /^,? \(?(?=\p{Lu})/u.exec(run.after)
  if (!next) return
  const at = run.end + next[0].length
  const land = runs.find(({ start }) => start === at)
  const known = land ? gazetteer.lookUp(land.name) : []
  if (land && known.some(one => lands.some(other => other.lat === one.lat && other.lon === one.lon)))
    names.add(land.name)
}

function mayBe({ name, before }: Run, cast: Cast): boolean {
  if (name.length < 2 || NO_PLACES.has(name) || cast.personNamed(name) !== null) return false
  if (cast.nations.ofAdjective(name) !== null || cast.groups.includes(name)) return false
  const title = /(\p{L}+)\.? $/u.exec(before)?.[1] ?? ''
  return (
    !/^(?:Mr|Mrs|Ms|Dr|Sir|Gen|Sgt|Col|Capt|Lt)$/.test(title) &&
    !(/^\p{Lu}/u.test(title) && roleOf(title) !== null)
  )
}

function stands(place: Known, run: Run, countries: ReadonlyMap<string, number>): boolean {
  const { kind, country, seat, size } = place
  if (kind === 'area' || kind === 'point') return true
  if (isWord(run.name)) return false
  const home = country !== null && countries.has(country)
  if (kind === 'region' || (kind === 'district' && LAND.test(run.name))) return home
  if (kind !== 'town' || speaks(run.after)) return false
  if (countryOfLoneCity(run.name) === country) return true
  return home && (size >= KNOWN_SIZE || seat !== null)
}

/** "Karr County" is nothing but a district. */
const LAND = / (?:County|Parish|District|Region|Province|Oblast|Governorate|Raion|Shire)$/

/** What is a first name, a body's noun or a verb as well: "Victoria", "Mobile", "Reading". */
function isWord(name: string): boolean {
  if (name.includes(' ')) return false
  const lower = name.toLowerCase()
  return (
    genderOfName(name) !== null ||
    bodyKind(name) !== null ||
    roleOf(name) !== null ||
    PLACE_NOUNS.has(lower) ||
    VERB_READINGS.has(lower) ||
    CLOSED_CLASS.has(lower)
  )
}
