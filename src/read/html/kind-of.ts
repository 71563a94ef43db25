import type { BlockKind } from '../../model/index.ts'
import type { Layout } from './lay-out.ts'
import type { Line } from './make-blocks.ts'
import { ancestors, type Page } from './page.ts'

const HEADING = /^h[1-6]$/
const CAPTION = /(?:^|[\s_-])(?:wp-)?caption(?:$|[\s_-])|figcaption/i

/** What a line of the article is, by the elements it stands in. */
export function kindOf(page: Page, _layout: Layout, line: Line): BlockKind {
  const first = line.pieces[0]
  const node = first && page.nodes[first.node]
  if (!node) return 'paragraph'
  for (const element of ancestors(page, node)) {
    if (element.tag === 'figcaption' || CAPTION.test(element.attributes['class'] ?? '')) return 'caption'
    if (HEADING.test(element.tag)) return 'subheading'
    if (element.tag === 'article' || element.tag === 'body') break
  }
  return 'paragraph'
}
