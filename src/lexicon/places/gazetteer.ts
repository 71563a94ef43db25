import { bareRegion, looseKey } from './fold-name.ts'
import type { Known } from './known.ts'
import { ownPlaces } from './own-places.ts'
import { type Spelling, spellingsOf } from './spellings.ts'
import { type Box, openTable, type Table } from './table.ts'

/** Where the names of the world lie: asked by name, answers with every place that bears it. */
export interface Gazetteer {
  /** Of the data, for the version of what is made with them. */
  readonly version: string
  /** Every place of that name, in any spelling that folds to the same; none, an empty list. */
  lookUp(name: string): readonly Known[]
  /** The greatest towns of a stretch of the earth, at most so many. */
  townsIn(box: Box, most: number): readonly Known[]
}

/** Own rows move the version as data do. */
const ROWS_VERSION = '1'
/** Names asked again and again in one run are remembered; more than so many are forgotten together. */
const REMEMBERED = 20_000

/**
 * Opens the gazetteer out of the unpacked bytes that scripts/build-gazetteer.ts made. Nothing is unfolded: a question
 * is a binary search.
 * @throws {Error} where the bytes are no gazetteer, or one of another format.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const table = openTable(bytes)
  const remembered = new Map<string, readonly Known[]>()
  return {
    version: `${table.version}.${ROWS_VERSION}`,
    lookUp(name) {
      const known = remembered.get(name)
      if (known) return known
      if (remembered.size >= REMEMBERED) remembered.clear()
      const found = lookUpIn(table, name)
      remembered.set(name, found)
      return found
    },
    townsIn: (box, most) => table.townsIn(box, most),
  }
}

const LONGEST = 80

function lookUpIn(table: Table, name: string): readonly Known[] {
  if (name.length > LONGEST) return []
  // The table's "Kyiv City" is a region called Kyiv; a "Port City" of the text is a town of its own.
  const bare = / city$/i.test(name) ? null : bareRegion(name)
  return unlike([
    ...ownPlaces(name),
    ...(bare === null ? [] : ownPlaces(bare).filter(({ kind }) => kind === 'region')),
    ...spellingsOf(name).flatMap(spelling => spelt(table, spelling)),
    ...table.lookUp(looseKey(name), name),
    ...(bare === null ? [] : landsOf(table, bare)),
  ])
}

/** The one place that a spelling stands for: the greatest of that name, kind and state. */
function spelt(table: Table, { name, country, kind }: Spelling): Known[] {
  const [first] = unlike([...ownPlaces(name), ...table.lookUp(looseKey(name), name)])
    .filter(place => place.country === country && (kind === null || place.kind === kind))
    .sort((a, b) => Number(b.chief) - Number(a.chief) || b.size - a.size)
  return first ? [{ ...first, chief: true, ours: true }] : []
}

/** "Donetsk region": the region alone, where there is one. */
const landsOf = (table: Table, bare: string): Known[] =>
  table.lookUp(looseKey(bare), bare).filter(({ kind }) => kind === 'region' || kind === 'district')

/** The first of those that are one: a region that both our rows and the table have, a town under two of its names. */
const unlike = (places: readonly Known[]): readonly Known[] => {
  const seen = new Map<string, Known>()
  for (const place of places) {
    const id = idOf(place)
    const known = seen.get(id)
    // Ours has the better middle, the table's the region's code.
    seen.set(id, known ? { ...known, region: known.region ?? place.region } : place)
  }
  return [...seen.values()]
}

function idOf({ name, country, region, kind, lat, lon }: Known): string {
  if (kind === 'region') return `${country} ${looseKey(bareRegion(name) ?? name)}`
  return kind === 'district' ? `${region} ${looseKey(bareRegion(name) ?? name)}` : `${lat} ${lon}`
}
