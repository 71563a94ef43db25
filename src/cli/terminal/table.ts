import stringWidth from 'string-width'
import type { Output } from './output.ts'
import { oneLine } from './printable.ts'

export interface Column<Row> {
  readonly head: string
  readonly value: (row: Row) => string
  /** Takes what width is left; several share it. */
  readonly flexible?: boolean
  readonly align?: 'right'
  /** No wider than this, however much there is to say. */
  readonly most?: number
  /** Left out, the last one first, where the flexible ones would have no room to tell anything. */
  readonly spare?: boolean
}

const GAP = '  '
const LEAST_FLEXIBLE = 12
/** Below this a flexible column shows the beginning of a name and no more. */
const LEAST_TELLING = 24

/** A table that fits the terminal: long cells end in an ellipsis, the columns that matter most take the room left. */
export function renderTable<Row>(all: readonly Column<Row>[], rows: readonly Row[], output: Output): string {
  const columns = withoutSpare(all, rows, output.columns)
  const cells = rows.map(row => columns.map(column => oneLine(column.value(row))))
  const widths = columnWidths(columns, cells, output.columns)
  const line = (values: readonly string[]): string =>
    values
      .map((value, i) => pad(cut(value, widths[i] ?? 0), widths[i] ?? 0, columns[i]?.align))
      .join(GAP)
      .trimEnd()
  const head = output.style('bold', line(columns.map(column => column.head)))
  return [head, ...cells.map(line)].map(text => `${text}\n`).join('')
}

function withoutSpare<Row>(
  all: readonly Column<Row>[],
  rows: readonly Row[],
  total: number,
): readonly Column<Row>[] {
  const cells = rows.map(row => all.map(column => oneLine(column.value(row))))
  const wanted = wantedWidths(all, cells)
  const kept = all.map((column, i) => ({ column, width: wanted[i] ?? 0 }))
  const needed = (): number =>
    kept.reduce(
      (sum, { column, width }) => sum + (column.flexible ? Math.min(width, LEAST_TELLING) : width),
      GAP.length * (kept.length - 1),
    )
  while (needed() > total) {
    const last = kept.findLastIndex(({ column }) => column.spare)
    if (last < 0) break
    kept.splice(last, 1)
  }
  return kept.map(({ column }) => column)
}

const wantedWidths = <Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
): number[] =>
  columns.map((column, i) => {
    const widest = cells.reduce(
      (most, row) => Math.max(most, stringWidth(row[i] ?? '')),
      stringWidth(column.head),
    )
    return Math.min(widest, column.most ?? Number.POSITIVE_INFINITY)
  })

function columnWidths<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
  total: number,
): number[] {
  const wanted = wantedWidths(columns, cells)
  const flexible = columns.flatMap((column, i) => (column.flexible ? [i] : []))
  const fixed = wanted.reduce((sum, width, i) => (flexible.includes(i) ? sum : sum + width), 0)
  let left = total - fixed - GAP.length * (columns.length - 1)
  const widths = [...wanted]
  // The narrowest first: what it does not need goes to the others.
  const byNeed = [...flexible].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  byNeed.forEach((column, k) => {
    const share = Math.max(LEAST_FLEXIBLE, Math.floor(left / (byNeed.length - k)))
    widths[column] = Math.min(wanted[column] ?? 0, share)
    left -= widths[column] ?? 0
  })
  return widths
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Cuts to a width on screen, never inside a character. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const next = stringWidth(segment)
    if (used + next > width - 1) break
    kept += segment
    used += next
  }
  return `${kept.trimEnd()}…`
}

function pad(text: string, width: number, align: 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

/** Breaks running text at spaces into lines of at most `width`, each behind `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && stringWidth(indent + line) + 1 + stringWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines.map(l => `${indent}${l}\n`).join('')
}
