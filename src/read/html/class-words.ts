import type { PageElement } from './page.ts'

/**
 * The words of an element's class, id and role, lower case: "newsCaption", "news-caption" and "news_caption" are
 * news, caption. Makers of pages name their boxes for themselves, and the names agree across outlets.
 */
export function classWords(element: PageElement): readonly string[] {
  let words = cache.get(element)
  if (!words) {
    const { class: classes = '', id = '', role = '' } = element.attributes
    words = splitWords(`${classes} ${id} ${role}`)
    cache.set(element, words)
  }
  return words
}

const cache = new WeakMap<PageElement, readonly string[]>()

const splitWords = (names: string): readonly string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word.length > 1)
