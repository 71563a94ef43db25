import { agencyNamed } from '../../../../lexicon/agencies.ts'
import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import { BEFORE_PLACE, BEHIND_PLACE } from '../../../../lexicon/en/facets-control.ts'
import { NO_PLACES } from '../../../../lexicon/en/facets-places.ts'
import { genderOfName } from '../../../../lexicon/en/first-names.ts'
import { countryOfLoneCity } from '../../../../lexicon/en/lone-cities.ts'
import { PLACE_NOUNS } from '../../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../../lexicon/en/roles.ts'
import { VERB_READINGS } from '../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../../lexicon/en/word-classes.ts'
import type { Gazetteer } from '../../../../lexicon/places/gazetteer.ts'
import type { Known } from '../../../../lexicon/places/known.ts'
import type { Cast } from '../../names/cast.ts'
import { isPerson } from './find-names.ts'
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
  const persons = new Set(cast.persons.flatMap(({ name }) => (name.includes(' ') ? name.split(' ') : [])))
  const mentioned = runs
    .filter(({ titleCase }) => !titleCase)
    .flatMap(run => [run, ...ownerOf(run)])
    .filter(run => mayBe(run, cast))
    .map(run => ({ run, known: gazetteer.lookUp(run.name) }))
    .filter(({ known }) => known.length > 0)
  // A name that is only another spelling of a place needs more than the map.
  const asked = mentioned
    .map(({ run, known }) => ({ run, known: known.filter(({ chief }) => chief) }))
    .filter(({ known }) => known.length > 0)
  const found: Findings = { names: new Set(), home: new Set(countries.keys()) }
  for (const one of asked) addContained(one, runs, cast, gazetteer, found)
  for (const { run, known } of mentioned) {
    const town = persons.has(run.name) ? undefined : known.find(one => isFoughtOver(one, run))
    if (town) add(found, run.name, [town])
  }
  // A region found first tells of which state the towns are.
  for (const stands of [isWideland, isAtHome])
    for (const { run, known } of asked) {
      if (found.names.has(run.name) || persons.has(run.name)) continue
      const place = known.find(one => stands(one, run, found.home, known))
      if (place) add(found, run.name, [place])
    }
  return found.names
}

interface Findings {
  readonly names: Set<string>
  /** States that the article is about. */
  readonly home: Set<string>
}

interface Candidate {
  readonly run: Run
  readonly known: readonly Known[]
}

function add({ names, home }: Findings, name: string, places: readonly Known[]): void {
  names.add(name)
  for (const { country } of places) if (country !== null) home.add(country)
}

function addContained(
  { run, known }: Candidate,
  runs: readonly Run[],
  cast: Cast,
  gazetteer: Gazetteer,
  found: Findings,
): void {
  const lands = containersBeside(run, gazetteer, cast)
  const inside = known.filter(place => lands.some(land => liesIn(place, land)))
  if (inside.length === 0) return
  add(found, run.name, inside)
  addLand(run, runs, lands, gazetteer, found.names)
}

/** "Oskel Police", "Port Vale Mayor Ivo Adan": what a body or an office is of, in front of it. */
function ownerOf(run: Run): Run[] {
  const words = run.name.split(' ')
  const at = words.findIndex(word => bodyKind(word) !== null || roleOf(word) !== null || OWNED.has(word))
  return at < 1 || at > 3 ? [] : [{ ...run, name: words.slice(0, at).join(' '), after: '' }]
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
  if (name.length < 2 || NO_PLACES.has(name) || agencyNamed(name) !== null) return false
  if (isPerson(name, cast, () => true)) return false
  if (cast.nations.ofAdjective(name) !== null || cast.groups.includes(name)) return false
  const title = /(\p{L}+)\.? $/u.exec(before)?.[1] ?? ''
  return (
    !/^(?:Mr|Mrs|Ms|Dr|Sir|Gen|Sgt|Col|Capt|Lt)$/.test(title) &&
    !(/^\p{Lu}/u.test(title) && roleOf(title) !== null)
  )
}

/** Enough towns – sixteen – that a region is known beyond its state. */
const WIDE_SIZE = 7

/** A wide first-level region, part of the world or site that shares its name with no other. */
function isWideland(
  { kind, size, ours, country }: Known,
  { name }: Run,
  home: ReadonlySet<string>,
  known: readonly Known[],
): boolean {
  if (kind === 'area' || kind === 'point') return true
  if (kind !== 'region' || isWord(name)) return false
  if (country !== null && home.has(country)) return true
  const rivals = known.filter(other => other.country !== country)
  return (ours || size >= WIDE_SIZE) && name.length > 4 && !rivals.some(rival => rival.kind === 'region')
}

function isAtHome({ kind, country, seat, size }: Known, run: Run, home: ReadonlySet<string>): boolean {
  if (isWord(run.name)) return false
  const here = country !== null && home.has(country)
  if (kind === 'district') return here && LAND.test(run.name)
  if (kind !== 'town' || speaks(run.after)) return false
  if (countryOfLoneCity(run.name) === country) return true
  return here && (size >= KNOWN_SIZE || seat !== null)
}

/** "The brigade took Karr on Monday": what is taken, held or lost in so many words is a town, if a town has the name. */
function isFoughtOver({ kind, seat, size }: Known, { name, before, after }: Run): boolean {
  if (kind !== 'town' || (size < KNOWN_SIZE && seat === null) || isWord(name) || speaks(after)) return false
  return (
    BEFORE_PLACE.some(({ words }) => words.test(before)) ||
    BEHIND_PLACE.some(({ words }) => words.test(after))
  )
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
