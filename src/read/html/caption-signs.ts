import { PICTURE_CREDIT } from '../../lexicon/en/page-labels.ts'
import type { Page, PageElement } from './page.ts'

/** Most words of a caption; those of a paragraph that merely has a picture in it are more. */
const LONGEST = 60
const LONGEST_BARE = 40
const LONGEST_IN_PARAGRAPH = 15

/** Nodes around a line that are looked at for a picture. */
const REACH = 100

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u

/** By its words: it ends with or consists of a credit. */
export const hasCredit = (text: string, words: number): boolean =>
  words <= LONGEST && PICTURE_CREDIT.test(text)

/** By its place: an element holds a picture, this line, and no other words. */
export function standsUnderPicture(
  page: Page,
  path: readonly PageElement[],
  text: string,
  words: number,
): boolean {
  const inParagraph = path.some(({ tag }) => tag === 'p' || tag === 'li')
  if (inParagraph ? words > LONGEST_IN_PARAGRAPH || SENTENCE_END.test(text) : words > LONGEST_BARE)
    return false
  for (const element of path.slice(0, 6)) {
    if (element.tag === 'article' || element.tag === 'main' || element.tag === 'body') return false
    const seen = contents(page, element)
    if (seen.length > text.length) return false
    if (seen.picture) return true
  }
  return false
}

/** Whether an element holds a picture, and how much text; unbounded text where it holds too much to look at. */
function contents(page: Page, element: PageElement): { readonly picture: boolean; readonly length: number } {
  if (element.end - element.index > REACH) return { picture: false, length: Number.POSITIVE_INFINITY }
  let picture = false
  let length = 0
  for (const node of page.nodes.slice(element.index + 1, element.end)) {
    if (node.type === 'text') length += node.text.trim().length
    else if (node.tag === 'img' || node.tag === 'picture') picture = true
  }
  return { picture, length }
}
