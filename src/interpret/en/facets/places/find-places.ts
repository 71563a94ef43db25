import { COMPASS, PARTS_BEHIND, TERRITORY_BEHIND } from '../../../../lexicon/en/facets-places.ts'
import type { Gazetteer } from '../../../../lexicon/places/gazetteer.ts'
import { type Range, recordId } from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { findNames, isDateline, isState } from './find-names.ts'
import { findRuns, type Run } from './find-runs.ts'
import { knowNames } from './know-names.ts'
import { readUse, type Use } from './read-use.ts'
import { namedCountries } from './resolve/countries.ts'

/** One place where a toponym stands. */
export interface Toponym extends Range {
  readonly name: string
  readonly use: Use
}

/** A toponym with what tells where it lies. */
export interface Named extends Toponym {
  /** The name alone, without "region" behind it, "eastern" before it, or the part of it that is meant. */
  readonly base: string
  readonly before: string
  readonly after: string
  /** The text calls it a region, state or district. */
  readonly land: boolean
  /** Only a part of what the base names is meant: "eastern Norland", "Norland's coast". */
  readonly part: boolean
}

/** The toponyms of an article, and how often each state is named in it. */
export interface Toponyms {
  readonly named: readonly Named[]
  readonly countries: ReadonlyMap<string, number>
}

const COMPASS_BEFORE = new RegExp(`(?<![\\p{L}-])${COMPASS} $`, 'iu')
const REGION_BEHIND =
  /^ (?:[Rr]egions?|[Pp]rovince|[Dd]istrict|state|[Oo]blast|[Pp]eninsula|county|airport|local government area)\b(?! (?:\p{Ll}+s|capital|police|government|governor|media|television)\b)/u

const LAND_BEFORE = /\b(?:regions?|provinces?|districts?|states?|oblasts?|counties|county) of (?:the )?$/i
const LANDS_BEHIND =
  /^(?:,? (?:and |or )?\p{Lu}[\p{L}-]+){1,3} ([Rr]egions|[Pp]rovinces|[Dd]istricts|states|oblasts|counties|governorates)(?!\p{L})/u
const LAND_BEHIND = /^ (?:regions?|province|district|state|oblast|county|local government area)$/i

/** Every toponym of the article in text order, whole names only: in "Oskel Convention" the town is part of a name. */
export function findToponyms(view: View, cast: Cast, gazetteer: Gazetteer | null): Toponyms {
  const runs = findRuns(view)
  const countries = namedCountries(view, runs, cast)
  const names = findNames(
    runs,
    cast,
    name => gazetteer?.lookUp(name).some(({ chief }) => chief) ?? false,
  ).union(gazetteer ? knowNames(runs, cast, gazetteer, countries) : new Set<string>())
  return { named: runs.flatMap(run => toponymsOf(run, names, cast)), countries }
}

function toponymsOf(run: Run, names: ReadonlySet<string>, cast: Cast): Named[] {
  const whole = names.has(run.name) || isQuarter(run.name, names)
  if (!whole)
    return territoryOf(run, cast) ?? (run.titleCase ? titlePartsOf(run, names, cast) : partOf(run, names))
  return [wholeOf(run, cast)]
}

function wholeOf(run: Run, cast: Cast): Named {
  const part = PARTS_BEHIND.exec(run.after)?.[0]
  const compass = COMPASS_BEFORE.exec(run.before)?.[0] ?? ''
  const region = part ?? REGION_BEHIND.exec(run.after)?.[0] ?? ''
  const before = run.before.slice(0, run.before.length - compass.length)
  const after = run.after.slice(region.length)
  const state = compass === '' && region === '' && isState(run.name, cast)
  const located = isDateline(run) || part !== undefined
  const shared = part === undefined ? sharedLand(run.after) : null
  return {
    start: run.start - compass.length,
    end: run.end + region.length,
    name: `${compass}${run.name}${shared === null ? region : ` ${shared}`}`,
    use: located ? 'locative' : readUse(before, after, state),
    base: run.name,
    before,
    after,
    land: part === undefined && (shared !== null || LAND_BEFORE.test(run.before) || LAND_BEHIND.test(region)),
    part: part !== undefined || compass !== '',
  }
}

/** Of "the Karr and Velk regions" the first is the Karr region, so that it is not taken for the town. */
const sharedLand = (after: string): string | null =>
  LANDS_BEHIND.exec(after)?.[1]?.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '') ?? null

/** "East Norland", where Norland is a place. */
const isQuarter = (name: string, names: ReadonlySet<string>): boolean => {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && COMPASS_BEFORE.test(`${first} `) && names.has(rest.join(' '))
}

/** "Norlandian territory": a land by its adjective. */
function territoryOf(run: Run, cast: Cast): Named[] | null {
  const land = TERRITORY_BEHIND.exec(run.after)?.[0]
  const nation = cast.nations.ofAdjective(run.name)
  if (land === undefined || nation === null) return null
  const { start, name, before } = run
  return [
    {
      start,
      end: run.end + land.length,
      name: name + land,
      use: 'locative',
      base: nation.name,
      before,
      after: run.after.slice(land.length),
      land: false,
      part: !/territory|soil/.test(land),
    },
  ]
}

/** Words of a known place inside a longer run. */
const LONGEST_PART = 3

/** The known places inside a longer run, left to right: of those that begin alike the longest. */
function knownIn(run: Run, names: ReadonlySet<string>): Range[] {
  const words = [...run.name.matchAll(/[^ ]+/g)]
  const found: Range[] = []
  for (let i = 0; i < words.length; i++)
    for (let n = Math.min(LONGEST_PART, words.length - i); n > 0; n--) {
      const start = words[i]?.index ?? 0
      const last = words[i + n - 1]
      const end = last ? last.index + last[0].length : start
      if (!names.has(run.name.slice(start, end))) continue
      found.push({ start, end })
      i += n - 1
      break
    }
  return found
}

/** "Oskel" of "Oskel Convention"; one is enough. */
const partOf = (run: Run, names: ReadonlySet<string>): Named[] =>
  knownIn(run, names)
    .slice(0, 1)
    .map(({ start, end }) => asPart(run.start + start, run.name.slice(start, end)))

/** In "Rebels Take Oskel as Talks Fail" each known place stands by itself; what is behind it is read without capitals. */
const titlePartsOf = (run: Run, names: ReadonlySet<string>, cast: Cast): Named[] =>
  knownIn(run, names).map(({ start, end }) =>
    wholeOf(
      {
        ...run,
        start: run.start + start,
        end: run.start + end,
        name: run.name.slice(start, end),
        before: run.before + run.name.slice(0, start),
        after: (run.name.slice(end) + run.after).toLowerCase(),
      },
      cast,
    ),
  )

const asPart = (start: number, name: string): Named => ({
  start,
  end: start + name.length,
  name,
  use: 'name-part',
  base: name,
  before: '',
  after: '',
  land: false,
  part: false,
})

/** The id that the same name has in every article. */
export const placeId = (name: string): string =>
  recordId(
    'pl',
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
