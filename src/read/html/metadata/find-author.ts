import { agencyNamed } from '../../../lexicon/agencies.ts'
import { bareByline } from '../../../lexicon/en/datelines.ts'
import type { PageElement } from '../page.ts'
import { namesOf } from './json-ld.ts'
import { bears, linesWithin, metaOf, type Sources } from './sources.ts'

/** Most words of a byline: longer lines of such a class are the author's biography. */
const LONGEST_BYLINE = 14

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
    ...linesWithin(sources, isAuthorElement).map(line => line.text),
    ...bylines(sources),
  ]
  return candidates.map(bareByline).find(isName) ?? null
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
