import type { MultiLineString, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'
import { isDisputed } from '../data/disputed-borders.ts'

/** Coasts and lines; lands have no colour of their own, since a colour takes a side. */
export interface BaseMap {
  readonly land: MultiPolygon
  readonly borders: MultiLineString
  readonly disputed: MultiLineString
}

type Atlas = Topology<{
  readonly countries: GeometryCollection<{ readonly name: string }>
  readonly land: GeometryCollection
}>

/** Fetched once, from the app's own files (Natural Earth, public domain). */
export const loadBaseMap = (): Promise<BaseMap> => {
  loaded ??= read()
  return loaded
}

let loaded: Promise<BaseMap> | null = null

async function read(): Promise<BaseMap> {
  const topology = (await (await fetch(atlas)).json()) as Atlas
  const { countries, land } = topology.objects
  type Land = (typeof countries.geometries)[number]
  const name = ({ properties }: Land): string => (properties && 'name' in properties ? properties.name : '')
  const contested = (a: Land, b: Land): boolean => isDisputed(name(a), name(b))
  const lines = (wanted: (a: Land, b: Land) => boolean): MultiLineString =>
    mesh(topology, countries as GeometryCollection, (a, b) => a !== b && wanted(a as Land, b as Land))
  const shape = feature(topology, land)
  const [first] = shape.features
  return {
    land: (first?.geometry ?? { type: 'MultiPolygon', coordinates: [] }) as MultiPolygon,
    borders: lines((a, b) => !contested(a, b)),
    disputed: lines(contested),
  }
}
