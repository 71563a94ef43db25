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
  line.block !== null &&
  line.block.tag !== 'h1' &&
  line.block.parent === home &&
  DATE_LIKE.exec(line.text) === null

const DATE_LIKE =
  /^\W*(?:\p{L}{3,12}\W{1,3}){0,3}\d{1,4}(?:\D{0,12}\d{1,4}){1,5}\W*(?:[ap]\.?m\.?)?\W*(?:[A-Z]{2,4})?\W*$/u
