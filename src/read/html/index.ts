import type { Block } from '../../model/index.ts'
import type { TextLayer } from '../layer.ts'
import { bodyLines } from './body-line.ts'
import { findBody } from './find-body.ts'
import { findHeadline } from './find-headline.ts'
import { findProblems } from './find-problems.ts'
import { findSummary } from './find-summary.ts'
import { layOut } from './lay-out.ts'
import { makeBlocks } from './make-blocks.ts'
import { findMetadata, findOutlet, metaOf, readJsonLd, statedTitles } from './metadata/index.ts'
import { parsePage } from './parse-page.ts'
import { isProse } from './prune/is-prose.ts'

/**
 * A decoded HTML page → its visible text, the ranges of it that are the article, and what the page says of itself.
 * Offsets are UTF-16 units of the layer's text. Takes any string; what it cannot read is in `problems`, and a page
 * without an article has no blocks.
 */
export function readHtml(html: string): TextLayer {
  const page = parsePage(html)
  const layout = layOut(page)
  const lines = bodyLines(page, layout, null)
  const data = readJsonLd(page.head.jsonLd)
  const body = findBody(page, layout, lines)
  const titles = statedTitles({ page, data }, findOutlet({ page, data }))
  const text = body.find(isProse)
  const headline = text ? findHeadline(lines, titles, text.start) : null
  const summary = findSummary(lines, body, headline?.end ?? 0, metaOf(page, 'description', 'og:description'))
  const openings = body.slice(0, 3).map(line => line.text)
  const heading = headline && layout.text.slice(headline.start, headline.end).replace(/\s+/g, ' ')
  const metadata = findMetadata({ page, data, lines, headline: heading, openings })
  return {
    text: layout.text,
    blocks: makeBlocks(layout.text, headline, summary, body),
    metadata,
    problems: findProblems(page, data, metadata),
  }
}

/** The words of the article without headline, summary and captions, a line feed between blocks: what body scorers compare. */
export function articleBody(layer: Pick<TextLayer, 'text' | 'blocks'>): string {
  return layer.blocks
    .filter(isBody)
    .map(block => layer.text.slice(block.start, block.end))
    .join('\n')
}

const isBody = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'subheading'
