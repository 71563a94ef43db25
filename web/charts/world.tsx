import { geoMercator, geoPath } from 'd3-geo'
import type { GeoJSON } from 'geojson'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { MapPlace, Towns } from '../../src/api/contract/map.ts'
import type { BaseMap } from '../state/base-map.ts'
import { useWidth } from '../state/use-width.ts'
import type { Frame } from './frame.ts'
import { type Holder, saidToHold } from './holders.ts'

interface Props {
  readonly base: BaseMap
  readonly places: readonly MapPlace[]
  readonly holders: ReadonlyMap<string, Holder>
  readonly towns: Towns
  /** The user's own. */
  readonly layers: readonly GeoJSON[]
  readonly frame: Frame
  readonly move: (frame: Frame) => void
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

/** How far off a place may be, in kilometres, by its precision; a town is a point at these scales. */
const REACH: Readonly<Record<MapPlace['precision'], number>> = {
  point: 0,
  town: 0,
  area: 20,
  region: 60,
  country: 250,
}
const KM_A_DEGREE = 111.3
/** Pixels. */
const LEAST_DRAG = 4

/** The map: coasts, thin lines, towns, and on each place a letter for everyone who is said to hold it, side by side. */
export function World({ base, places, holders, towns, layers, frame, move, chosen, choose }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const width = useWidth(element)
  const height = Math.round(Math.max(320, Math.min(560, width * 0.62)))
  const [drag, setDrag] = useState<{
    readonly x: number
    readonly y: number
    readonly dx: number
    readonly dy: number
  } | null>(null)
  const scale = (width / 2 / Math.PI) * 2 ** frame.zoom
  const projection = useMemo(
    () =>
      geoMercator()
        .center([frame.lon, frame.lat])
        .scale(scale)
        .translate([width / 2, height / 2])
        // What lies outside is cut off, a little beyond the edge so that dragging shows land.
        .clipExtent([
          [-width / 2, -height / 2],
          [width * 1.5, height * 1.5],
        ]),
    [frame.lon, frame.lat, scale, width, height],
  )
  const drawn = useMemo(() => {
    const path = geoPath(projection)
    return {
      land: path(base.land) ?? '',
      borders: path(base.borders) ?? '',
      disputed: path(base.disputed) ?? '',
      layers: layers.map(layer => path(layer as Parameters<typeof path>[0]) ?? ''),
    }
  }, [projection, base, layers])
  const at = (lon: number, lat: number): readonly [number, number] => projection([lon, lat]) ?? [-99, -99]
  const drop = (): void => {
    if (drag === null) return
    setDrag(null)
    const [lon, lat] = projection.invert?.([width / 2 - drag.dx, height / 2 - drag.dy]) ?? [
      frame.lon,
      frame.lat,
    ]
    if (drag.dx !== 0 || drag.dy !== 0) move({ ...frame, lon, lat })
  }
  return (
    <div ref={element} class="world">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          onPointerDown={event => setDrag({ x: event.clientX, y: event.clientY, dx: 0, dy: 0 })}
          onPointerMove={event => {
            if (drag === null) return
            const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y]
            // A press that hardly moves is meant for the place under it, which a captured pointer would not reach.
            if (drag.dx === 0 && drag.dy === 0 && Math.hypot(dx, dy) < LEAST_DRAG) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag({ ...drag, dx, dy })
          }}
          onPointerLeave={() => drag?.dx === 0 && setDrag(null)}
          onPointerUp={drop}
          onPointerCancel={() => setDrag(null)}
        >
          <title>Who is said to hold which place; the list below has the same</title>
          <g transform={drag === null ? undefined : `translate(${drag.dx},${drag.dy})`}>
            <path class="land" d={drawn.land} />
            <path class="border" d={drawn.borders} />
            <path class="border disputed" d={drawn.disputed} />
            {drawn.layers.map((d, i) => (
              <path key={`${i} ${d.length}`} class="layer" d={d} />
            ))}
            {towns.map(town => {
              const [x, y] = at(town.lon, town.lat)
              return (
                <g
                  key={`${town.name} ${town.lat} ${town.lon}`}
                  class="town"
                  transform={`translate(${x},${y})`}
                >
                  <circle r="1.5" />
                  <text x="4" y="3">
                    {town.name}
                  </text>
                </g>
              )
            })}
            {places.map(place => {
              const [x, y] = at(place.lon, place.lat)
              const reach = pixels(REACH[place.precision], place.lat, scale)
              const letters = saidToHold(place).flatMap(name => holders.get(name) ?? [])
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the list below does the same by keyboard
                <g
                  key={place.id}
                  class={place.id === chosen ? 'place chosen' : 'place'}
                  transform={`translate(${x},${y})`}
                  onClick={() => choose(place.id)}
                >
                  {reach > 0 && <circle class="reach" r={reach} />}
                  <circle class="spot" r="3" />
                  {letters.map(({ name, letter, colour }, i) => (
                    <g key={name} transform={`translate(${(i - (letters.length - 1) / 2) * 17},-14)`}>
                      <rect class={`holder-${colour}`} x="-8" y="-8" width="16" height="16" rx="3" />
                      <text class="letter" y="4" text-anchor="middle">
                        {letter}
                      </text>
                    </g>
                  ))}
                  <text class="name" y="16" text-anchor="middle">
                    {place.name}
                  </text>
                </g>
              )
            })}
          </g>
        </svg>
      )}
    </div>
  )
}

/** Kilometres at a latitude in pixels of the map, whose scale is its radius. */
const pixels = (km: number, lat: number, scale: number): number =>
  (km / KM_A_DEGREE) * (Math.PI / 180) * (scale / Math.cos((lat * Math.PI) / 180))
