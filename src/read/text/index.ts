import { agencyOfByline, agencyOfDateline, bareByline } from '../../lexicon/en/datelines.ts'
import { writtenDate } from '../../lexicon/en/written-dates.ts'
import type { Block, FurnitureTemplates, GivenMetadata } from '../../model/index.ts'
import type { FoundMetadata, TextLayer } from '../layer.ts'
import { makeBlocks } from './make-blocks.ts'
import { type Marked, markSections } from './mark-sections.ts'
import { knownFurniture } from './templates.ts'
import { splitUnits } from './unit.ts'

export { readMarkdown } from './read-markdown.ts'
export { learnTemplates } from './templates.ts'

/**
 * A decoded plain text, unchanged, with the blocks of its article. What was copied off a page along with it –
 * appeals, menus, comments, teasers – is left without a block.
 */
export function readText(
  text: string,
  templates: FurnitureTemplates | null,
  given: GivenMetadata,
): TextLayer {
  const marked = markSections(splitUnits(text), knownFurniture(text, templates, given.outlet))
  const blocks = makeBlocks(marked)
  return { text, blocks, metadata: findMetadata(text, marked, blocks), problems: [] }
}

function findMetadata(text: string, marked: readonly Marked[], blocks: readonly Block[]): FoundMetadata {
  const wordsOf = (block: Block | undefined): string | null =>
    block === undefined ? null : text.slice(block.start, block.end).replace(/\s+/g, ' ')
  const lead = blocks.find(block => block.kind === 'paragraph')
  const byline = nearTop(marked, lead, 'byline')
  const dateline = nearTop(marked, lead, 'date') ?? byline
  const author = byline === null ? null : bareByline(byline)
  return {
    title: wordsOf(blocks.find(block => block.kind === 'headline')),
    outlet: null,
    agency: (lead ? agencyOfDateline(wordsOf(lead) ?? '') : null) ?? (byline ? agencyOfByline(byline) : null),
    author: author === '' ? null : author,
    published: dateline === null || /\b(?:updated|modified)\b/i.test(dateline) ? null : writtenDate(dateline),
    url: null,
    language: null,
  }
}

/** Bylines and date lines stand above the lead, or right under it. */
function nearTop(marked: readonly Marked[], lead: Block | undefined, kind: 'byline' | 'date'): string | null {
  if (lead === undefined) return null
  const at = marked.findIndex(item => item.unit.start === lead.start)
  return marked.slice(Math.max(0, at - 8), at + 1).find(item => item.kind === kind)?.unit.sample ?? null
}
