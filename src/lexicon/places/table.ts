import { bareRegion, headOfName, plainName } from './fold-name.ts'
import type { Known, PlaceKind } from './known.ts'

/** The file's own kinds, by the number under which they stand in it. */
export const TABLE_KINDS = ['town', 'quarter', 'region', 'district'] as const satisfies readonly PlaceKind[]
export const TABLE_SEATS = [null, 'state', 'region'] as const
export const TABLE_FORMAT = 1
/** Keys are written out in full once in so many; the ones between say how much they share with the one before. */
export const KEYS_IN_BLOCK = 32

/** The first line of the file; everything else lies behind it, section by section. */
export interface TableHead {
  readonly format: number
  readonly version: string
  readonly places: number
  /** First-level regions by number: "US.KY", or "MC" for those of a state without any. */
  readonly regions: readonly string[]
  /** Lengths in bytes, in the order in which the sections lie. */
  readonly sections: {
    readonly nameLengths: number
    readonly names: number
    readonly lat: number
    readonly lon: number
    readonly region: number
    readonly kind: number
    readonly blocks: number
    readonly keys: number
  }
}

/** A stretch of the earth in degrees; `west` greater than `east` goes over the line of dates. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface Table {
  readonly version: string
  lookUp(key: string, name: string): Known[]
  /** The towns of a stretch, the greatest first, then from north to south; every row is looked at, some milliseconds. */
  townsIn(box: Box, most: number): Known[]
}

type Sections = { readonly [S in keyof TableHead['sections']]: DataView }

/** @throws {Error} where the bytes are no such table. */
export function openTable(bytes: Uint8Array): Table {
  const end = bytes.indexOf(10)
  const head = JSON.parse(text(bytes, 0, end)) as TableHead
  if (head.format !== TABLE_FORMAT) throw new Error(`a gazetteer of format ${head.format} cannot be read`)
  const sections = cut(bytes, end + 1, head)
  const nameStarts = startsOf(sections.nameLengths)
  return {
    version: head.version,
    lookUp: (key, name) => {
      const plain = plainName(name)
      return find(sections, key).map(entry => place(head, sections, nameStarts, entry, plain))
    },
    townsIn: (box, most) =>
      rowsOfTowns(sections, box, most).map(row => place(head, sections, nameStarts, row * 2, '')),
  }
}

const utf8 = new TextDecoder()
const text = (bytes: Uint8Array, start: number, end: number): string =>
  utf8.decode(bytes.subarray(start, end))

function cut(bytes: Uint8Array, from: number, { sections }: TableHead): Sections {
  let at = bytes.byteOffset + from
  const views = Object.entries(sections).map(([name, length]) => {
    const view = new DataView(bytes.buffer, at, length)
    at += length
    return [name, view] as const
  })
  return Object.fromEntries(views) as Sections
}

/** Where each name begins: their lengths, added up. */
function startsOf(lengths: DataView): Uint32Array {
  const starts = new Uint32Array(lengths.byteLength + 1)
  let at = 0
  for (let i = 0; i < lengths.byteLength; i++) {
    starts[i] = at
    at += lengths.getUint8(i)
  }
  starts[lengths.byteLength] = at
  return starts
}

const TOWN = 0

function rowsOfTowns(
  { lat, lon, kind }: Sections,
  { west, south, east, north }: Box,
  most: number,
): number[] {
  const found: { readonly row: number; readonly size: number; readonly lat: number }[] = []
  for (let row = 0; row < kind.byteLength / 2; row++) {
    const packed = column(kind, row, 2)
    if ((packed & 3) !== TOWN) continue
    const y = column(lat, row, 3) / 1000 - 90
    if (y < south || y > north) continue
    const x = column(lon, row, 3) / 1000 - 180
    if (west <= east ? x < west || x > east : x < west && x > east) continue
    found.push({ row, size: packed >> 4, lat: y })
  }
  return found
    .sort((a, b) => b.size - a.size || b.lat - a.lat || a.row - b.row)
    .slice(0, most)
    .map(({ row }) => row)
}

/** Columns of numbers lie byte by byte: all low bytes, then all middle ones. They pack better so. */
function column(view: DataView, row: number, bytes: number): number {
  const rows = view.byteLength / bytes
  let value = 0
  for (let b = bytes - 1; b >= 0; b--) value = value * 256 + view.getUint8(b * rows + row)
  return value
}

function place(
  head: TableHead,
  sections: Sections,
  nameStarts: Uint32Array,
  entry: number,
  plain: string,
): Known {
  const row = entry >> 1
  const region = head.regions[column(sections.region, row, 2)] ?? ''
  const packed = column(sections.kind, row, 2)
  const { names } = sections
  const from = nameStarts[row] ?? 0
  const name = utf8.decode(
    new Uint8Array(names.buffer, names.byteOffset + from, (nameStarts[row + 1] ?? from) - from),
  )
  return {
    name,
    country: region.slice(0, 2),
    region: region.length > 2 ? region : null,
    kind: TABLE_KINDS[packed & 3] ?? 'town',
    seat: TABLE_SEATS[(packed >> 2) & 3] ?? null,
    size: packed >> 4,
    lat: column(sections.lat, row, 3) / 1000 - 90,
    lon: column(sections.lon, row, 3) / 1000 - 180,
    ours: false,
    chief: (entry & 1) === 0 && isChief(name, plain),
  }
}

/** "Ad Karr" is Karr in English. */
const withoutArticle = (plain: string): string => plain.replace(/^(?:al|el|a[drstnz]|ash) (?=\p{L}{3})/u, '')

/** The name itself, without the word for its kind where it is a land's, or without what tells it from its namesakes. */
const isChief = (name: string, plain: string): boolean =>
  withoutArticle(plainName(name)) === withoutArticle(plain) ||
  [bareRegion(name), headOfName(name)].some(form => form !== null && plainName(form) === plain)

/** The places under a key, each as its number times two, plus one where the key is not its chief name. */
function find({ blocks, keys }: Sections, key: string): number[] {
  let low = 0
  let high = blocks.byteLength / 4
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareFirst(keys, blocks.getUint32(middle * 4, true), key) <= 0) low = middle + 1
    else high = middle
  }
  return low === 0 ? [] : scan(keys, blocks.getUint32((low - 1) * 4, true), key)
}

/** A block's first key against ours: both hold nothing but ASCII and other letters in UTF-16 order. */
function compareFirst(keys: DataView, at: number, key: string): number {
  const first = keyText(keys, at + 2, keys.getUint8(at + 1))
  return first < key ? -1 : first > key ? 1 : 0
}

const keyText = (keys: DataView, at: number, length: number): string =>
  String.fromCharCode(...new Uint8Array(keys.buffer, keys.byteOffset + at, length))

function scan(keys: DataView, from: number, key: string): number[] {
  let at = from
  let current = ''
  for (let i = 0; i < KEYS_IN_BLOCK && at < keys.byteLength; i++) {
    const shared = keys.getUint8(at)
    const length = keys.getUint8(at + 1)
    current = current.slice(0, shared) + keyText(keys, at + 2, length)
    at += 2 + length
    const count = keys.getUint8(at)
    at++
    if (current === key) return Array.from({ length: count }, (_, j) => column3(keys, at + j * 3))
    if (current > key) return []
    at += count * 3
  }
  return []
}

const column3 = (view: DataView, at: number): number =>
  view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)
