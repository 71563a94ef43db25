import { agencyNamed } from '../../../lexicon/agencies.ts'
import { bareByline } from '../../../lexicon/en/datelines.ts'
import type { Page, PageElement } from '../page.ts'
import { namesOf } from './json-ld.ts'
import { bears, linesWithin, metaOf, type Sources } from './sources.ts'

/** Most words of a byline: longer lines of such a class are the author's biography. */
const LONGEST_BYLINE = 14

/** Nodes in an element that names an author: a link, a picture, a name in parts. */
const MOST_NODES = 20

const BYLINE_WORDS = new Set(['byline', 'bylines', 'author', 'authors', 'byl'])

/** Boxes in which others than the article's author are named, and forms that ask for a name. */
const OTHERS_WORDS = new Set(['comment', 'comments', 'respond', 'related', 'sidebar', 'widget'])

const isOthers = (element: PageElement): boolean => element.tag === 'form' || bears(OTHERS_WORDS)(element)

const isAuthorElement = ({ attributes }: PageElement): boolean =>
  attributes.rel === 'author' || attributes.itemprop === 'author'

/** Who wrote it, as the page gives it: names joined by commas, without "By"; addresses and handles are no names. */
export function findAuthor(sources: Sources): string | null {
  const named = namesOf(sources.data, 'author')
  const candidates = [
    named.join(', '),
    metaOf(
      sources.page,
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'byl',
    ) ?? '',
    ...authorElements(sources.page),
    ...bylines(sources),
  ]
  return candidates.map(bareByline).find(isName) ?? null
}

/** What the elements say that are marked as naming the author: each a name, not the line around it. */
const authorElements = (page: Page): readonly string[] =>
  page.nodes
    .filter(node => node.type === 'element' && isAuthorElement(node))
    .slice(0, 3)
    .map(node => textWithin(page, node.index))

function textWithin(page: Page, index: number): string {
  const element = page.nodes[index]
  if (element?.type !== 'element' || element.end - index > MOST_NODES) return ''
  return page.nodes
    .slice(index, element.end)
    .map(node => (node.type === 'text' ? node.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines of the page that stand in an element named for the author. */
export const bylines = (sources: Sources): readonly string[] =>
  linesWithin(sources, bears(BYLINE_WORDS))
    .filter(line => line.words > 0 && line.words <= LONGEST_BYLINE && !line.path.some(isOthers))
    .slice(0, 5)
    .map(line => line.text.replace(/\s+/g, ' '))

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 200 &&
  !/^(?:https?:|@|\d)|^admin$/i.test(text) &&
  /\p{L}/u.test(text) &&
  !agencyNamed(text)
