import { type BodyLine, bodyLines } from './body-line.ts'
import type { Layout } from './lay-out.ts'
import { MAX_SCORED_ELEMENTS } from './limits.ts'
import type { Page } from './page.ts'
import { paragraphTexts } from './paragraph-texts.ts'
import { pruneLines } from './prune/index.ts'
import { isIndexPage } from './prune/is-index-page.ts'
import { isProse } from './prune/is-prose.ts'
import { readabilityTexts } from './readability.ts'

/** The lines of the article without its headline; empty where the page holds no article. */
export function findBody(page: Page, layout: Layout): readonly BodyLine[] {
  const texts = page.nodes.length > MAX_SCORED_ELEMENTS ? paragraphTexts(page) : readabilityTexts(page)
  const taken = bodyLines(page, layout, new Set(texts))
  if (isIndexPage(taken)) return []
  const lines = pruneLines(taken)
  return lines.some(isProse) ? lines : []
}
