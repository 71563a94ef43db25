import type { Article, Range, Statement } from '../../model/index.ts'
import type { ReviewItem } from '../contract/reviews.ts'

/** How far the text around a statement is shown, in characters; a paragraph's edge comes before that. */
const AROUND = 600

/** The sentence of a statement in its paragraph; what no longer stands where it should is left out. */
export function contextOf(statement: Statement, { text, blocks }: Article): ReviewItem['context'] {
  const rangesOf = (part: 'source' | 'cue' | 'content'): Range[] =>
    (statement[part]?.spans ?? [])
      .filter(span => text.slice(span.start, span.end) === span.text)
      .map(({ start, end }) => ({ start, end }))
  const parts = { source: rangesOf('source'), cue: rangesOf('cue'), content: rangesOf('content') }
  const all = [...parts.source, ...parts.cue, ...parts.content]
  if (all.length === 0) return null
  const first = Math.min(...all.map(range => range.start))
  const last = Math.max(...all.map(range => range.end))
  const edges = blocks.filter(block => block.start < last && block.end > first)
  const from = Math.min(first, ...edges.map(block => block.start))
  const to = Math.max(last, ...edges.map(block => block.end))
  const start = first - from > AROUND ? afterSpace(text, first - AROUND) : from
  const end = to - last > AROUND ? beforeSpace(text, last + AROUND) : to
  return { start, text: text.slice(start, end), ...parts }
}

/** No word is cut, and so no character of two code units either. */
function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + 80).search(/\s/)
  return space === -1 ? at : at + space + 1
}

function beforeSpace(text: string, at: number): number {
  const space = text.slice(at - 80, at).search(/\s\S*$/)
  return space === -1 ? at : at - 80 + space
}
