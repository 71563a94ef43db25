import { type BodyLine, bodyLines } from './body-line.ts'
import type { Layout } from './lay-out.ts'
import { MAX_SCORED_NODES, MAX_SCORED_TEXT } from './limits.ts'
import type { Page } from './page.ts'
import { pruneLines } from './prune/index.ts'
import { isIndexPage } from './prune/is-index-page.ts'
import { isProse } from './prune/is-prose.ts'
import { readabilityTexts } from './readability.ts'

/** Characters from which on a line of a page that is not scored is taken for a paragraph. */
const SHORTEST = 80

/** The lines of the article without its headline; empty where the page holds no article. `lines` are all of the page. */
export function findBody(page: Page, layout: Layout, lines: readonly BodyLine[]): readonly BodyLine[] {
  const taken = isTooLarge(page)
    ? lines.filter(line => line.text.length >= SHORTEST && line.linked < 0.5)
    : bodyLines(page, layout, new Set(readabilityTexts(page)))
  if (isIndexPage(taken)) return []
  const body = pruneLines(taken)
  return body.some(isProse) ? body : []
}

/** Too large to be scored: its body is taken from its long lines alone. */
export const isTooLarge = (page: Page): boolean =>
  page.nodes.length > MAX_SCORED_NODES || page.characters > MAX_SCORED_TEXT
