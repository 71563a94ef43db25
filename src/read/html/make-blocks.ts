import { type Block, byPosition, overlaps } from '../../model/index.ts'
import type { BodyLine } from './body-line.ts'
import type { Headline } from './find-headline.ts'

/** Headline, summary and body as blocks in text order; a line of the body that is one of the others is that alone. */
export function makeBlocks(
  headline: Headline | null,
  summary: BodyLine | null,
  body: readonly BodyLine[],
): readonly Block[] {
  const heads: Block[] = []
  if (headline) heads.push({ kind: 'headline', start: headline.start, end: headline.end })
  if (summary) heads.push({ kind: 'summary', start: summary.start, end: summary.end })
  const rest = body
    .filter(line => !heads.some(head => overlaps(head, line)) && !repeats(line, headline))
    .map(({ kind, start, end }): Block => ({ kind, start, end }))
  return [...heads, ...rest].sort(byPosition)
}

/** A second copy of the headline above the text, for print or for phones. */
const repeats = (line: BodyLine, headline: Headline | null): boolean =>
  line.kind === 'subheading' && headline !== null && line.text === headline.line.text
