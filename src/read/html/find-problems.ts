import type { FoundMetadata, TextLayer } from '../layer.ts'
import { isTooLarge } from './find-body.ts'
import { MAX_NODES, MAX_SCORED_NODES, MAX_SCORED_TEXT, MAX_TEXT } from './limits.ts'
import type { StructuredData } from './metadata/index.ts'
import type { Page } from './page.ts'

/** What a person should know of how the page was read. */
export function findProblems(
  page: Page,
  data: StructuredData,
  metadata: FoundMetadata,
): TextLayer['problems'] {
  const problems: TextLayer['problems'][number][] = []
  if (page.cut)
    problems.push({
      rule: 'page-too-large',
      reason: `the page has more than ${MAX_NODES} nodes or ${MAX_TEXT} characters of text; what comes after was not read`,
      remedy: 'save the article alone, or split the page',
    })
  else if (isTooLarge(page))
    problems.push({
      rule: 'page-too-large',
      reason: `the page has more than ${MAX_SCORED_NODES} nodes or ${MAX_SCORED_TEXT} characters of text; its body was taken from its long lines alone`,
      remedy: 'check the article, or save it without its comments',
    })
  if (data.broken > 0 && (metadata.published === null || metadata.outlet === null))
    problems.push({
      rule: 'structured-data-broken',
      reason:
        'the page describes itself in JSON-LD that is no valid JSON, and date or outlet stand nowhere else',
      remedy: 'give the date and the outlet when ingesting',
    })
  return problems
}
