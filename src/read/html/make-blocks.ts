import { type Block, byPosition, overlaps } from '../../model/index.ts'
import type { BodyLine } from './body-line.ts'
import type { Headline } from './find-headline.ts'
import { isProse } from './prune/is-prose.ts'

/** Headline, summary and body as blocks in text order; a line of the body that is one of the others is that alone. */
export function makeBlocks(
  text: string,
  headline: Headline | null,
  summary: BodyLine | null,
  body: readonly BodyLine[],
): readonly Block[] {
  const heads: Block[] = []
  if (headline) heads.push({ kind: 'headline', start: headline.start, end: headline.end })
  if (summary && !(headline && overlaps(headline, summary)))
    heads.push({ kind: 'summary', start: summary.start, end: summary.end })
  const rest = body
    .filter(line => !repeats(line, headline) && !isAbove(line, headline))
    .map(({ kind, start, end }): Block => ({ kind, start, end }))
    .flatMap(block =>
      heads.reduce((left, head) => (overlaps(head, block) ? after(text, head, left) : left), [block]),
    )
  return [...heads, ...rest].sort(byPosition)
}

/** What is left of a line behind the headline in it, if that is text and not a byline: one old page parts them by a single `<br>`. */
function after(text: string, head: Block, blocks: readonly Block[]): Block[] {
  return blocks.flatMap(block => {
    const rest = text.slice(head.end, block.end)
    if (rest.length < SHORTEST_REST) return []
    return [{ ...block, start: block.end - rest.trimStart().length }]
  })
}

/** Characters behind a headline in its own line that are more than byline and date. */
const SHORTEST_REST = 200

/** A category or a kicker over the headline; a picture's caption may stand there too, and text on a page that puts its headline last. */
const isAbove = (line: BodyLine, headline: Headline | null): boolean =>
  headline !== null && line.end <= headline.start && line.kind !== 'caption' && !isProse(line)

/** A second copy of the headline above the text, for print or for phones. */
const repeats = (line: BodyLine, headline: Headline | null): boolean =>
  line.kind === 'subheading' && headline !== null && line.text === headline.line.text
