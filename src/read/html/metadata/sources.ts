import type { BodyLine } from '../body-line.ts'
import { classWords } from '../class-words.ts'
import type { Page, PageElement } from '../page.ts'
import type { StructuredData } from './json-ld.ts'

/** Everything in which a page says something about itself. */
export interface Sources {
  readonly page: Page
  readonly data: StructuredData
  /** All lines of the text layer. */
  readonly lines: readonly BodyLine[]
  /** Text of the headline's block; of the first paragraphs of the body. */
  readonly headline: string | null
  readonly openings: readonly string[]
}

/** The content of the first meta element that bears one of the names, in the order of the names. */
export function metaOf(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const meta of page.head.meta) {
      const content = meta.content.replace(/\s+/g, ' ').trim()
      if (meta.name === name && content !== '') return content
    }
  }
  return null
}

/** Lines of the page in an element that the test accepts, in text order. */
export const linesWithin = (
  sources: Sources,
  accepts: (element: PageElement) => boolean,
): readonly BodyLine[] => sources.lines.filter(line => line.path.some(accepts))

export const bears =
  (words: ReadonlySet<string>) =>
  (element: PageElement): boolean =>
    element.tag !== 'body' && element.tag !== 'html' && classWords(element).some(word => words.has(word))
