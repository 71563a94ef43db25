import type { ArticleDetail, ReaderStatement } from '../../src/api/contract/articles.ts'
import type { Range } from '../../src/model/span.ts'

export interface Stretch extends Range {
  readonly kind: ArticleDetail['blocks'][number]['kind'] | 'furniture'
  /** Goes on with a paragraph that is too long for one row. */
  readonly continued: boolean
}

/** What lies over a stretch of the text. */
export interface Mark extends Range {
  readonly role: 'source' | 'cue' | 'content' | 'shared'
  /** The statement, or the number of the shared passage. */
  readonly of: string
}

export interface Numbered {
  readonly number: number
  readonly statement: ReaderStatement
}

/** One row of the page: a stretch of the text with what stands in its margin. */
export interface Row {
  readonly stretch: Stretch
  readonly marks: readonly Mark[]
  readonly cards: readonly Numbered[]
  readonly told: ArticleDetail['told']
  readonly shared: ArticleDetail['shared']
}

/** A paragraph of a megabyte is shown in rows, so that the browser lays out only those in sight. */
const MOST = 12_000

/** The text in rows: blocks in the order of the text, with the furniture between them. */
export function layOut(detail: ArticleDetail, numbered: readonly Numbered[]): readonly Row[] {
  const stretches = stretchesOf(detail)
  const marks = spread(stretches, numbered.flatMap(marksOf))
  const shared = spread(stretches, detail.shared)
  const cards = Map.groupBy(numbered, ({ statement }) => rowAt(stretches, statement.start ?? -1))
  const told = Map.groupBy(detail.told, ({ start }) => rowAt(stretches, start))
  return stretches.map((stretch, i) => ({
    stretch,
    marks: marks.get(i) ?? [],
    cards: cards.get(i) ?? [],
    told: told.get(i) ?? [],
    shared: shared.get(i) ?? [],
  }))
}

function stretchesOf({ text, blocks }: ArticleDetail): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const furniture = (end: number): void => {
    if (text.slice(at, end).trim() !== '')
      stretches.push({ start: at, end, kind: 'furniture', continued: false })
  }
  for (const block of blocks.toSorted((a, b) => a.start - b.start)) {
    furniture(block.start)
    stretches.push(...inParts(text, { ...block, continued: false }))
    at = Math.max(at, block.end)
  }
  furniture(text.length)
  return stretches
}

function inParts(text: string, stretch: Stretch): readonly Stretch[] {
  const parts: Stretch[] = []
  let { start } = stretch
  while (stretch.end - start > MOST) {
    const space = text.lastIndexOf(' ', start + MOST)
    const end = space > start + MOST / 2 ? space + 1 : wholeAt(text, start + MOST)
    parts.push({ ...stretch, start, end, continued: start > stretch.start })
    start = end
  }
  return [...parts, { ...stretch, start, continued: start > stretch.start }]
}

/** A character of two code units is not cut in two. */
const wholeAt = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end

/** The last row that begins at or before an offset; none for what is before the first. */
export function rowAt(stretches: readonly Range[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Which of these ranges lie over each row, in one pass: a long report has thousands of them. */
export function spread<R extends Range>(stretches: readonly Range[], ranges: readonly R[]): Map<number, R[]> {
  const rows = new Map<number, R[]>()
  for (const range of ranges)
    for (let i = Math.max(0, rowAt(stretches, range.start)); ; i++) {
      const stretch = stretches[i]
      if (stretch === undefined || stretch.start >= range.end) break
      if (range.start >= stretch.end) continue
      const row = rows.get(i)
      if (row) row.push(range)
      else rows.set(i, [range])
    }
  return rows
}

const marksOf = ({ statement: { id, source, cue, content } }: Numbered): Mark[] =>
  (
    [
      ['content', content],
      ['source', source],
      ['cue', cue],
    ] as const
  ).flatMap(([role, ranges]) => ranges.map(({ start, end }) => ({ start, end, role, of: id })))
