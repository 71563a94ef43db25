import { useRef, useState } from 'preact/hooks'
import type { Range } from '../../src/model/span.ts'
import { type Context, edgeFrom, PARTS, type Part, Sentence, selectedIn, wordsOf } from './sentence.tsx'

interface Props {
  readonly context: Context
  readonly change: (part: Part, ranges: readonly Range[]) => void
}

/**
 * Which characters are the source, the cue, the content: by dragging over the words, or by arrows – with Shift they move the end
 * by a word, without it the beginning. What stands in several places keeps its holes.
 */
export function SpanEditor({ context, change }: Props) {
  const [part, setPart] = useState<Part>('content')
  const words = useRef<HTMLDivElement>(null)
  const ranges = context[part]
  const drag = (): void => {
    const range = words.current && selectedIn(words.current, context)
    if (range) change(part, [range])
  }
  const move = (by: 1 | -1, end: boolean): void => {
    const moved = moveBy(context, ranges, by, end)
    if (moved) change(part, moved)
  }
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
    // Without Shift the arrows are the radio buttons' own.
    if (by === null || (!event.shiftKey && event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    move(by, event.shiftKey)
  }
  return (
    <fieldset class="spans" onKeyDown={press}>
      <legend>Which words</legend>
      <div class="parts">
        {PARTS.map(name => (
          <label key={name}>
            <input type="radio" name="part" checked={part === name} onChange={() => setPart(name)} /> {name}
          </label>
        ))}
      </div>
      <div ref={words} class="editable" onPointerUp={drag}>
        <Sentence context={context} />
      </div>
      <p class="actions">
        {MOVES.map(({ name, by, end }) => (
          <button key={name} type="button" onClick={() => move(by, end)}>
            {name}
          </button>
        ))}
      </p>
      <p class="facts">
        Drag over the words; or Shift and ← → for the end, ← → on these buttons for the beginning.
      </p>
      <p class="facts" role="status">
        {part}: {ranges.length === 0 ? 'none' : `“${wordsOf(context, ranges)}”`}
      </p>
    </fieldset>
  )
}

const MOVES = [
  { name: 'Beginning ←', by: -1, end: false },
  { name: 'Beginning →', by: 1, end: false },
  { name: 'End ←', by: -1, end: true },
  { name: 'End →', by: 1, end: true },
] as const

/** The last range's end, or the first one's beginning, by a word; what would leave nothing is not done. */
function moveBy(
  context: Context,
  ranges: readonly Range[],
  by: 1 | -1,
  end: boolean,
): readonly Range[] | null {
  const at = end ? ranges.length - 1 : 0
  const range = ranges[at]
  if (range === undefined) return null
  const moved = end
    ? { ...range, end: edgeFrom(context, range.end, by, 'end') }
    : { ...range, start: edgeFrom(context, range.start, by, 'start') }
  if (moved.start >= moved.end) return null
  return ranges.map((one, i) => (i === at ? moved : one))
}
