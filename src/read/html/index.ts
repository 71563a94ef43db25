import type { Block } from '../../model/index.ts'
import type { TextLayer } from '../layer.ts'
import { bodyLines } from './body-line.ts'
import { layOut } from './lay-out.ts'
import { parsePage } from './parse-page.ts'
import { pruneLines } from './prune/index.ts'
import { readabilityTexts } from './readability.ts'

/**
 * A decoded HTML page → its visible text, the ranges of it that are the article, and what the page says of itself.
 * Offsets are UTF-16 units of the layer's text. Takes any string; what it cannot read is in `problems`.
 */
export function readHtml(html: string): TextLayer {
  const page = parsePage(html)
  const layout = layOut(page)
  const lines = pruneLines(bodyLines(page, layout, new Set(readabilityTexts(page))))
  const blocks = lines.map(({ kind, start, end }) => ({ kind, start, end }))
  return {
    text: layout.text,
    blocks,
    metadata: {
      title: null,
      outlet: null,
      agency: null,
      author: null,
      published: null,
      url: null,
      language: null,
    },
    problems: [],
  }
}

/** The words of the article without its headline and summary, a line feed between blocks: what body scorers compare. */
export function articleBody(layer: Pick<TextLayer, 'text' | 'blocks'>): string {
  return layer.blocks
    .filter(isBody)
    .map(block => layer.text.slice(block.start, block.end))
    .join('\n')
}

const isBody = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'subheading'
