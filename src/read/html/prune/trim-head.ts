import type { BodyLine } from '../body-line.ts'

const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/u

/** Drops what stands before the first paragraph: headline, category, byline, date. Captions stay. */
export function trimHead(lines: readonly BodyLine[]): readonly BodyLine[] {
  const first = lines.findIndex(isProse)
  if (first <= 0) return lines
  return lines.filter((line, at) => at >= first || line.kind === 'caption' || isLeadHeading(lines, at, first))
}

const isProse = (line: BodyLine): boolean =>
  line.kind === 'paragraph' && line.linked < 0.5 && line.words >= (SENTENCE_END.test(line.text) ? 7 : 20)

/** A heading right above the first paragraph belongs to it, unless it is the page's own. */
const isLeadHeading = (lines: readonly BodyLine[], at: number, first: number): boolean =>
  at === first - 1 &&
  lines[at]?.kind === 'subheading' &&
  !lines[at]?.path.some(element => element.tag === 'h1')
