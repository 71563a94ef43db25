import { useState } from 'preact/hooks'
import { DAY_MS, isoDay } from '../dates.ts'

interface Props {
  readonly x: { (time: number): number; invert(pixel: number): Date }
  readonly width: number
  readonly height: number
  /** The stretch of time that is shown, in milliseconds since 1970. */
  readonly extent: readonly [number, number]
  /** Days, both inclusive. */
  readonly choose: (from: string, to: string) => void
}

/**
 * Narrows the time: by dragging over the chart, or by two handles with the arrow keys – a day a press, with Shift a tenth
 * of what is shown – and Enter.
 */
export function Brush({ x, width, height, extent, choose }: Props) {
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null)
  const [ends, setEnds] = useState<readonly [number, number]>(extent)
  const timeAt = (event: PointerEvent & { readonly currentTarget: Element }): number => {
    const { left } = event.currentTarget.getBoundingClientRect()
    const time = x.invert(event.clientX - left).getTime()
    return Math.min(extent[1], Math.max(extent[0], time))
  }
  const finish = (): void => {
    if (dragged === null) return
    setDragged(null)
    const [from, to] = [Math.min(...dragged), Math.max(...dragged)]
    // A click without a drag narrows nothing.
    if (x(to) - x(from) > 4) choose(isoDay(from), isoDay(Math.max(from, to - 1)))
  }
  const move = (end: 0 | 1, event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(isoDay(ends[0]), isoDay(ends[1] - 1))
    }
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (direction === 0) return
    event.preventDefault()
    const step = event.shiftKey
      ? Math.max(DAY_MS, Math.round((extent[1] - extent[0]) / 10 / DAY_MS) * DAY_MS)
      : DAY_MS
    const moved = ends[end] + direction * step
    const [low, high] = end === 0 ? [extent[0], ends[1] - DAY_MS] : [ends[0] + DAY_MS, extent[1]]
    const within = Math.min(high, Math.max(low, moved))
    setEnds(end === 0 ? [within, ends[1]] : [ends[0], within])
  }
  const shown = dragged ?? ends
  const [left, right] = [x(Math.min(...shown)), x(Math.max(...shown))]
  return (
    <g class="brush">
      <rect
        class="ground"
        width={width}
        height={height}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          const time = timeAt(event)
          setDragged([time, time])
        }}
        onPointerMove={event => dragged && setDragged([dragged[0], timeAt(event)])}
        onPointerUp={finish}
        onPointerCancel={() => setDragged(null)}
      />
      {(dragged !== null || ends[0] !== extent[0] || ends[1] !== extent[1]) && (
        <rect class="chosen" x={left} width={Math.max(0, right - left)} height={height} />
      )}
      {([0, 1] as const).map(end => (
        <rect
          key={end}
          class="handle"
          role="slider"
          tabindex={0}
          aria-label={end === 0 ? 'First day shown' : 'Last day shown'}
          aria-valuemin={extent[0] / DAY_MS}
          aria-valuemax={extent[1] / DAY_MS}
          aria-valuenow={Math.round(ends[end] / DAY_MS)}
          aria-valuetext={isoDay(end === 0 ? ends[0] : ends[1] - 1)}
          x={x(ends[end]) - (end === 0 ? 0 : 4)}
          width={4}
          height={height}
          onKeyDown={event => move(end, event)}
        />
      ))}
    </g>
  )
}
