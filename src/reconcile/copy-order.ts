import type { Article, CopyLink } from '../model/index.ts'
import { bodyWords } from './body-words.ts'

/**
 * Puts first what others are taken to have copied: an agency's own copy, then by day, undated ones last – a date is
 * a reason, its lack is none –, of one day the longer text, then by id. A whole order, so that a group has one
 * outcome whatever the order of ingest; hours are left out, since half of the pages give a day alone.
 */
export const firstComesFirst = (a: Article, b: Article): number => compare(rankOf(a), rankOf(b))

/** The same as a text, by which very many can be put in order without being read. */
export const rankOf = (article: Article): string =>
  [
    isAgencys(article) ? 0 : 1,
    dayOf(article) ?? '9999',
    String(MOST_WORDS - Math.min(MOST_WORDS, bodyWords(article).words.length)).padStart(9, '0'),
    article.id,
  ].join(' ')

const MOST_WORDS = 999_999_999

/** Texts that differ by less are cut or padded by chance: a byline, a line to the reader. */
const LONGER = 1.1

/** What says that the one comes before the other; `unknown` where nothing does, and the order is a convention. */
export function orderOf(origin: Article, copy: Article): NonNullable<CopyLink['order']> {
  if (isAgencys(origin) && !isAgencys(copy)) return 'agency'
  const [first, second] = [dayOf(origin), dayOf(copy)]
  if (first !== null && second !== null && first < second) return 'date'
  const longer = bodyWords(origin).words.length > LONGER * bodyWords(copy).words.length
  return first === second && longer ? 'length' : 'unknown'
}

const isAgencys = ({ agency, outlet }: Article): boolean => agency !== null && agency === outlet

const dayOf = ({ published }: Article): string | null => published?.slice(0, 10) ?? null

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
