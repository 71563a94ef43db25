import { scaleUtc } from 'd3-scale'
import { useRef } from 'preact/hooks'
import type { Lane, Point } from '../../src/api/contract/timeline.ts'
import { DAY_MS, extentOf } from '../dates.ts'
import { href } from '../state/filters.ts'
import { useWidth } from '../state/use-width.ts'
import { Brush } from './brush.tsx'

interface Props {
  readonly lanes: readonly Lane[]
  readonly choose: (from: string, to: string) => void
}

const LANE = 40
const AXIS = 24
/** Put forward above the line, denied below, all else on it: so it reads without colour. */
const SHIFT = 10

/** Who spoke when: a lane a party; a mark a day, as large as it spoke often; what is known by month or year is a bar so long. */
export function Lanes({ lanes, choose }: Props) {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const extent = shownExtent(lanes)
  if (extent === null) return null
  const x = scaleUtc(extent, [6, Math.max(20, width - 6)])
  const height = AXIS + lanes.length * LANE
  return (
    <div class="lanes">
      <ul style={{ paddingTop: `${AXIS}px` }}>
        {lanes.map(lane => (
          <li key={lane.actor?.id ?? ''} style={{ height: `${LANE}px` }}>
            <Name lane={lane} />
          </li>
        ))}
      </ul>
      <div ref={plot}>
        {width > 0 && (
          <svg width={width} height={height}>
            <title>Statements by day; the table below has the same</title>
            <g class="axis">
              {ticksOf(x, width).map(tick => (
                <g key={tick.getTime()} transform={`translate(${x(tick)},0)`}>
                  <line y1={AXIS - 6} y2={height} />
                  <text y={AXIS - 10} text-anchor="middle">
                    {tickName(tick, extent)}
                  </text>
                </g>
              ))}
            </g>
            <Brush key={extent.join()} x={x} width={width} height={height} extent={extent} choose={choose} />
            <g>
              {lanes.map((lane, i) => (
                <g key={lane.actor?.id ?? ''} transform={`translate(0,${AXIS + i * LANE + LANE / 2})`}>
                  <line class="lane" x2={width} />
                  {lane.points.map(point => (
                    <Mark key={point.date} point={point} x={x} />
                  ))}
                </g>
              ))}
            </g>
          </svg>
        )}
      </div>
    </div>
  )
}

/** Ticks whose names have room: half of one is cut off at the edge. */
const ticksOf = (x: ReturnType<typeof scaleUtc<number>>, width: number): Date[] =>
  x.ticks(Math.max(2, Math.floor(width / 90))).filter(tick => x(tick) > 26 && x(tick) < width - 26)

const Name = ({ lane: { actor, undated } }: { readonly lane: Lane }) => (
  <>
    {actor === null ? (
      'all others'
    ) : (
      <a class="name" href={href(`/actors/${actor.id}`)} title={actor.name}>
        {actor.name}
      </a>
    )}
    {undated > 0 && <span class="facts"> {undated} undated</span>}
  </>
)

/** From the first day to the end of the last; null without any date. */
function shownExtent(lanes: readonly Lane[]): [number, number] | null {
  const extents = lanes.flatMap(({ points }) => points.map(({ date }) => extentOf(date)))
  if (extents.length === 0) return null
  const first = extents.reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const last = extents.reduce((most, [, end]) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  return [first, last]
}

const YEAR_MS = 365 * DAY_MS

function tickName(tick: Date, [first, last]: readonly [number, number]): string {
  const month = { timeZone: 'UTC', month: 'short' } as const
  const options =
    last - first > 2 * YEAR_MS
      ? ({ timeZone: 'UTC', year: 'numeric' } as const)
      : last - first > 90 * DAY_MS
        ? ({ ...month, year: '2-digit' } as const)
        : ({ ...month, day: 'numeric' } as const)
  return tick.toLocaleDateString('en-GB', options)
}

function Mark({ point, x }: { readonly point: Point; readonly x: (time: number) => number }) {
  const [start, end] = extentOf(point.date)
  const other = point.statements - point.asserted - point.denied
  const rows = [
    { name: 'asserted', count: point.asserted, y: -SHIFT },
    { name: 'other', count: other, y: 0 },
    { name: 'denied', count: point.denied, y: SHIFT },
  ].filter(({ count }) => count > 0)
  // A day is a point; a month or a year says that it is not known when in it.
  if (end - start > DAY_MS)
    return (
      <g>
        {rows.map(({ name, y }) => (
          <rect
            key={name}
            class={`vague ${name}`}
            x={x(start)}
            y={y - 3}
            width={Math.max(2, x(end) - x(start))}
            height={6}
            rx={3}
          />
        ))}
      </g>
    )
  return (
    <g>
      {rows.map(({ name, count, y }) => (
        <circle
          key={name}
          class={name}
          cx={x(start + DAY_MS / 2)}
          cy={y}
          r={Math.min(SHIFT - 1, 2.5 + Math.sqrt(count))}
        />
      ))}
    </g>
  )
}
