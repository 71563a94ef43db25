import type { GeoJSON } from 'geojson'

const LARGEST = 20_000_000
const TYPES = new Set([
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
])

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
  return value as GeoJSON
}
