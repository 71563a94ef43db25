import type { BlockKind } from '../../model/index.ts'
import { classWords } from './class-words.ts'
import { CAPTION_WORDS } from './furniture-words.ts'
import type { PageElement } from './page.ts'

const HEADING = /^h[1-6]$/

/** Elements that hold more than one line of an article: what they are called says nothing about a line. */
const CONTAINER = new Set(['article', 'main', 'body', 'section', 'td', 'table'])

/** What a line is, by the elements that it stands in, the nearest first. */
export function kindOf(path: readonly PageElement[]): BlockKind {
  let captioned = false
  for (const element of path) {
    if (element.tag === 'figcaption' || element.tag === 'figure' || element.tag === 'caption')
      return 'caption'
    if (HEADING.test(element.tag)) return 'subheading'
    captioned ||= classWords(element).some(word => CAPTION_WORDS.has(word))
    if (CONTAINER.has(element.tag)) break
  }
  return captioned ? 'caption' : 'paragraph'
}
