import type { BodyLine } from '../body-line.ts'
import { isProse } from './is-prose.ts'

/**
 * Drops what stands before the first paragraph: category, byline, date. What stands beside that paragraph in the
 * same element stays, for a report may open with a heading or a score; so do captions.
 */
export function trimHead(lines: readonly BodyLine[]): readonly BodyLine[] {
  const first = lines.findIndex(isProse)
  const home = lines[first]?.block
  if (first <= 0 || !home) return lines
  return lines.filter((line, at) => at >= first || line.kind === 'caption' || isBeside(line, home.parent))
}

const isBeside = (line: BodyLine, home: number): boolean =>
  line.block !== null && line.block.tag !== 'h1' && line.block.parent === home && !isDateLine(line)

/** "Fell Cross, 3 May 2031, 14:20": a short line that holds a year or the time of day. */
const isDateLine = (line: BodyLine): boolean =>
  line.words <= LONGEST_DATE_LINE && /\b(?:1[89]|2[01])\d\d\b|\b\d{1,2}[:.]\d\d\b/.test(line.text)

const LONGEST_DATE_LINE = 12
