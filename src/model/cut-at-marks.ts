import type { Range } from './span.ts'

/** A stretch of text without the edge of a mark inside, and the marks that lie over it, in the order given. */
export interface Piece<M extends Range> extends Range {
  readonly over: readonly M[]
}

/** Cuts a range of a text at every edge of a mark in it: the pieces in text order make up the range. */
export function cutAtMarks<M extends Range>({ start, end }: Range, marks: readonly M[]): readonly Piece<M>[] {
  const inside = marks.filter(mark => mark.start < end && start < mark.end)
  const edges = [...new Set([start, end, ...inside.flatMap(mark => [mark.start, mark.end])])]
    .filter(edge => edge >= start && edge <= end)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end
    return { start: from, end: to, over: inside.filter(mark => mark.start <= from && mark.end >= to) }
  })
}
