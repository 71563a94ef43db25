import { ancestors, type Page } from './page.ts'

/** Characters from which on a `p` is text rather than a label. */
const SHORTEST = 80

/**
 * Text nodes of all longer `p` elements: what is left of finding a body on a page that is too large to be scored.
 * The pruning that follows is the same.
 */
export function paragraphTexts(page: Page): readonly number[] {
  const lengths = new Map<number, number>()
  const owners: (readonly [text: number, paragraph: number])[] = []
  for (const node of page.nodes) {
    if (node.type !== 'text') continue
    const paragraph = ancestors(page, node).find(element => element.tag === 'p')
    if (!paragraph) continue
    owners.push([node.index, paragraph.index])
    lengths.set(paragraph.index, (lengths.get(paragraph.index) ?? 0) + node.text.trim().length)
  }
  return owners.filter(([, paragraph]) => (lengths.get(paragraph) ?? 0) >= SHORTEST).map(([text]) => text)
}
