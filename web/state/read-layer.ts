import type { GeoJSON } from 'geojson'

const LARGEST = 20_000_000
/** How deeply the coordinates of each type are nested. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
}
const TYPES = new Set(['FeatureCollection', 'Feature', 'GeometryCollection', ...Object.keys(DEPTHS)])

/** A user's own layer. It stays in this page and goes with it. @throws what is wrong with the file, in words. */
export async function readLayer(file: File): Promise<GeoJSON> {
  if (file.size > LARGEST) throw new Error('is larger than 20 MB; simplify it first')
  let value: unknown
  try {
    value = JSON.parse(await file.text())
  } catch {
    throw new Error('is no JSON')
  }
  if (typeof value !== 'object' || value === null || !('type' in value) || !TYPES.has(String(value.type)))
    throw new Error('is no GeoJSON: its "type" is missing or not one of GeoJSON’s')
  if (!isDrawable(value)) throw new Error('is no GeoJSON: a part of it lacks what its "type" asks for')
  return value as GeoJSON
}

/** What is drawn must be whole: one part that is not would take the page with it. */
function isDrawable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, features, geometry, geometries, coordinates } = value as Readonly<Record<string, unknown>>
  if (type === 'FeatureCollection') return Array.isArray(features) && features.every(isFeature)
  if (type === 'Feature') return geometry === null || (!isFeature(geometry) && isDrawable(geometry))
  if (type === 'GeometryCollection')
    return Array.isArray(geometries) && geometries.every(one => !isFeature(one) && isDrawable(one))
  const depth = DEPTHS[String(type)]
  return depth !== undefined && isNested(coordinates, depth)
}

const isFeature = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Feature' &&
  isDrawable(value)

const isNested = (value: unknown, depth: number): boolean =>
  Array.isArray(value) &&
  (depth > 1
    ? value.every(inner => isNested(inner, depth - 1))
    : value.length >= 2 && value.every(number => typeof number === 'number'))
