import type { ReviewItem } from '../../src/api/contract/reviews.ts'
import { cutAtMarks } from '../../src/model/cut-at-marks.ts'
import type { Range } from '../../src/model/span.ts'
import { Harmless } from '../components/harmless.tsx'

export type Context = NonNullable<ReviewItem['context']>
export type Part = 'source' | 'cue' | 'content'
export const PARTS: readonly Part[] = ['content', 'source', 'cue']

/** The words around a statement with source, cue and content marked; nothing but the article's text stands in it. */
export function Sentence({ context }: { readonly context: Context }) {
  const { start, text } = context
  const marks = PARTS.flatMap(role => context[role].map(range => ({ ...range, role })))
  return (
    <p class="sentence" dir="auto">
      {cutAtMarks({ start, end: start + text.length }, marks).map(piece => (
        <span key={piece.start} class={piece.over.map(({ role }) => role).join(' ') || undefined}>
          <Harmless text={text.slice(piece.start - start, piece.end - start)} />
        </span>
      ))}
    </p>
  )
}

/** The words of ranges, parts joined by an ellipsis. */
export const wordsOf = ({ text, start }: Context, ranges: readonly Range[]): string =>
  ranges.map(range => text.slice(range.start - start, range.end - start)).join(' … ')

/** What is selected inside an element, as a range of the article's text without blanks around it; null for nothing. */
export function selectedIn(element: HTMLElement, { text, start }: Context): Range | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = (node: Node, offset: number): number => {
    const measure = document.createRange()
    measure.setStart(element, 0)
    measure.setEnd(node, offset)
    return measure.toString().length
  }
  const from = before(range.startContainer, range.startOffset)
  const words = text.slice(from, before(range.endContainer, range.endOffset))
  const inner = words.trim()
  if (inner === '') return null
  const at = start + from + words.indexOf(inner)
  return { start: at, end: at + inner.length }
}

/** The next or former edge of a word, as an offset of the article's text. */
export function edgeFrom({ text, start }: Context, at: number, by: 1 | -1, edge: 'start' | 'end'): number {
  const edges = [...text.matchAll(/\S+/g)].map(
    ({ index, 0: word }) => start + index + (edge === 'end' ? word.length : 0),
  )
  return (by === 1 ? edges.find(one => one > at) : edges.findLast(one => one < at)) ?? at
}
