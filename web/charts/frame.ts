import type { MapPlace } from '../../src/api/contract/map.ts'

/** What the map shows: its middle in degrees, and how often the world's width was doubled. */
export interface Frame {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

const CLOSEST = 11
/** Closer than this a single town would stand alone on an empty page. */
const CLOSEST_AT_FIRST = 7
const ROOM = 1.4

/** All places with some room around; the world where there is none. */
export function frameOf(places: readonly Pick<MapPlace, 'lat' | 'lon'>[]): Frame {
  if (places.length === 0) return { lat: 20, lon: 15, zoom: 0 }
  const lats = places.map(({ lat }) => lat)
  const lons = places.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const wide = Math.max(east - west, (north - south) * 1.6, 0.001) * ROOM
  const zoom = Math.min(CLOSEST_AT_FIRST, Math.max(0, Math.floor(Math.log2(360 / wide))))
  return { lat: (south + north) / 2, lon: (west + east) / 2, zoom }
}

/** From the address, "50.1,36.2,6"; null where it is none. */
export function readFrame(text: string | null): Frame | null {
  const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = (text ?? '').split(',').map(Number)
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= CLOSEST
    ? { lat, lon, zoom }
    : null
}

export const writeFrame = ({ lat, lon, zoom }: Frame): string => `${lat.toFixed(3)},${lon.toFixed(3)},${zoom}`

export const zoomed = (frame: Frame, by: number): Frame => ({
  ...frame,
  zoom: Math.min(CLOSEST, Math.max(0, frame.zoom + by)),
})

/** A quarter of what is shown. */
export const shifted = (frame: Frame, east: number, north: number): Frame => {
  const step = 360 / 2 ** frame.zoom / 4
  const lon = ((((frame.lon + east * step + 180) % 360) + 360) % 360) - 180
  return { ...frame, lon, lat: Math.max(-80, Math.min(80, frame.lat + north * step * 0.6)) }
}

/** The stretch of the earth that is shown, roughly, for the towns in it. */
export function boxOf({ lat, lon, zoom }: Frame) {
  const half = 180 / 2 ** zoom
  const bounded = (value: number, most: number): string => Math.max(-most, Math.min(most, value)).toFixed(3)
  return {
    west: bounded(lon - half, 180),
    east: bounded(lon + half, 180),
    south: bounded(lat - half * 0.6, 90),
    north: bounded(lat + half * 0.6, 90),
  }
}
