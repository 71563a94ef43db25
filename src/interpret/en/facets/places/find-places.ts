import { COMPASS, PARTS_BEHIND, TERRITORY_BEHIND } from '../../../../lexicon/en/facets-places.ts'
import { type Place, type Range, recordId } from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { findNames, findRuns, isDateline, isState, type Run } from './find-names.ts'
import { readUse, type Use } from './read-use.ts'

/** One place where a toponym stands. */
export interface Toponym extends Range {
  readonly name: string
  readonly use: Use
}

const COMPASS_BEFORE = new RegExp(`(?<![\\p{L}-])${COMPASS} $`, 'iu')
const REGION_BEHIND =
  /^ (?:[Rr]egions?|[Pp]rovince|[Dd]istrict|state|[Oo]blast|[Pp]eninsula|county|airport|local government area)\b(?! (?:\p{Ll}+s|capital|police|government|governor|media|television)\b)/u

/** Every toponym of the article in text order, whole names only: in "Oskel Convention" the town is part of a name. */
export function findToponyms(view: View, cast: Cast): Toponym[] {
  const runs = findRuns(view)
  const names = findNames(runs, cast)
  return runs.flatMap(run => toponymsOf(run, names, cast))
}

function toponymsOf(run: Run, names: ReadonlySet<string>, cast: Cast): Toponym[] {
  const whole = names.has(run.name) || isQuarter(run.name, names)
  if (!whole) return territoryOf(run, cast) ?? partOf(run, names)
  const part = PARTS_BEHIND.exec(run.after)?.[0]
  const compass = COMPASS_BEFORE.exec(run.before)?.[0] ?? ''
  const region = part ?? REGION_BEHIND.exec(run.after)?.[0] ?? ''
  const before = run.before.slice(0, run.before.length - compass.length)
  const state = compass === '' && region === '' && isState(run.name, cast)
  const located = isDateline(run) || part !== undefined
  return [
    {
      start: run.start - compass.length,
      end: run.end + region.length,
      name: `${compass}${run.name}${region}`,
      use: located ? 'locative' : readUse(before, run.after.slice(region.length), state),
    },
  ]
}

/** "East Norland", where Norland is a place. */
const isQuarter = (name: string, names: ReadonlySet<string>): boolean => {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && COMPASS_BEFORE.test(`${first} `) && names.has(rest.join(' '))
}

/** "Norlandian territory": a land by its adjective. */
function territoryOf(run: Run, cast: Cast): Toponym[] | null {
  const land = TERRITORY_BEHIND.exec(run.after)?.[0]
  if (land === undefined || cast.nations.ofAdjective(run.name) === null) return null
  return [{ start: run.start, end: run.end + land.length, name: run.name + land, use: 'locative' }]
}

/** The known place inside a longer run, if there is one. */
function partOf(run: Run, names: ReadonlySet<string>): Toponym[] {
  let at = 0
  for (const word of run.name.split(' ')) {
    const start = run.start + run.name.indexOf(word, at)
    at += word.length + 1
    if (names.has(word)) return [{ start, end: start + word.length, name: word, use: 'name-part' }]
  }
  return []
}

/** Joins toponyms into places by name. No gazetteer is asked: where they lie stays unknown. */
export function placesOf(view: View, toponyms: readonly Toponym[]): Place[] {
  const byId = new Map<string, Toponym[]>()
  for (const toponym of toponyms) {
    const id = placeId(toponym.name)
    const known = byId.get(id)
    if (known) known.push(toponym)
    else byId.set(id, [toponym])
  }
  return [...byId].map(([id, mentions]) => ({
    type: 'place',
    id,
    name: nameOf(mentions),
    country: null,
    lat: null,
    lon: null,
    mentions: mentions.map(({ start, end, use }) => ({ article: view.article.id, start, end, use })),
    by: ['interpret.en.facets.places'],
    confidence: 0.75,
  }))
}

/** As it is written when not in capitals, where it is. */
const nameOf = (mentions: readonly Toponym[]): string =>
  mentions.find(({ name }) => name !== name.toUpperCase())?.name ?? mentions[0]?.name ?? ''

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
