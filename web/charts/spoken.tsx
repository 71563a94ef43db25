import { scaleUtc } from 'd3-scale'

interface Props {
  readonly spoken: readonly { readonly side: number; readonly date: string | null }[]
  readonly sides: number
}

const WIDTH = 160
const LANE = 14
const RADIUS = 3

/**
 * Who spoke when: a lane a side, a mark a day, larger with more statements; filled for the first side, a ring for the
 * others, so that it reads without colour. Nothing where fewer than two days are known.
 */
export function Spoken({ spoken, sides }: Props) {
  const days = daysOf(spoken)
  const times = [...days.values()].map(({ time }) => time)
  const first = Math.min(...times)
  const last = Math.max(...times)
  if (times.length === 0 || first === last) return null
  const x = scaleUtc([first, last], [RADIUS * 2, WIDTH - RADIUS * 2])
  const label = `Spoken from ${new Date(first).toISOString().slice(0, 10)} to ${new Date(last).toISOString().slice(0, 10)}: ${Array.from(
    { length: sides },
    (_, side) => `side ${side + 1} ${spoken.filter(one => one.side === side).length} times`,
  ).join(', ')}`
  return (
    <svg
      class="spoken"
      viewBox={`0 0 ${WIDTH} ${LANE * sides}`}
      width={WIDTH}
      height={LANE * sides}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: sides }, (_, side) => (
        <line key={side} x1="0" x2={WIDTH} y1={middle(side)} y2={middle(side)} />
      ))}
      {[...days].map(([key, { side, time, count }]) => (
        <circle
          key={key}
          class={`side-${Math.min(side, 1)}`}
          cx={x(time)}
          cy={middle(side)}
          r={Math.min(LANE / 2 - 1, RADIUS + Math.sqrt(count - 1))}
        />
      ))}
    </svg>
  )
}

const middle = (side: number): number => side * LANE + LANE / 2

interface Day {
  readonly side: number
  /** Milliseconds since 1970. */
  readonly time: number
  readonly count: number
}

function daysOf(spoken: Props['spoken']): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  for (const { side, date } of spoken) {
    const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10))
    if (Number.isNaN(time)) continue
    const key = `${side} ${time}`
    days.set(key, { side, time, count: (days.get(key)?.count ?? 0) + 1 })
  }
  return days
}
