import type { BodyLine } from '../body-line.ts'
import type { PageElement } from '../page.ts'

/** Share of the unlinked text that an element must hold to be the whole article. */
const MAJORITY = 0.7

/**
 * What the page marks as its article – `article`, `main`, `itemprop=articleBody` – bounds the body if most of the
 * text stands inside. A digest page had the teasers of a dozen other stories taken in behind its own.
 */
export function keepArticleScope(lines: readonly BodyLine[]): readonly BodyLine[] {
  const lengths = new Map<PageElement, number>()
  let total = 0
  for (const line of lines) {
    const length = proseLength(line)
    total += length
    for (const element of line.path) {
      if (isMarked(element)) lengths.set(element, (lengths.get(element) ?? 0) + length)
    }
  }
  const scope = [...lengths]
    .filter(([, length]) => length >= total * MAJORITY)
    .map(([element]) => element)
    .sort((a, b) => b.index - a.index)[0]
  return scope ? lines.filter(line => line.path.includes(scope)) : lines
}

const isMarked = ({ tag, attributes }: PageElement): boolean =>
  tag === 'article' || tag === 'main' || attributes.role === 'main' || attributes.itemprop === 'articleBody'

const proseLength = (line: BodyLine): number => (line.end - line.start) * (1 - Math.min(1, line.linked))
