/** A stretch of an article's text: UTF-16 code units, start inclusive, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with the characters that stand there; `article.text.slice(start, end) === text` always holds. */
export interface Span extends Range {
  readonly text: string
}

export const range = (start: number, end: number): Range => ({ start, end })

export const spanOf = (text: string, { start, end }: Range): Span => ({
  start,
  end,
  text: text.slice(start, end),
})

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Text order: by start, the longer one first. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end
