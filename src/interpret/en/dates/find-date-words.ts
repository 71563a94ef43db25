import type { Range } from '../../../model/index.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|a few|several|an?|\\d{1,2})'
const PATTERN = new RegExp(
  [
    `${MONTH}\\s+\\d{1,2}(?!\\d)(?:,?\\s+\\d{4})?`,
    `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?`,
    // A month or a year alone is a date only where it is put as one: "may" and "march" are verbs, 2031 may be a number.
    `(?<=\\b(?:[Ii]n|[Ll]ast|of|[Ss]ince)\\s(?:early\\s|late\\s|mid-?\\s?)?)${MONTH}(?:\\s+(?:of\\s+)?\\d{4})?`,
    '(?<=\\b[Ii]n\\s(?:early\\s|late\\s|mid-?\\s?)?)(?:19|20)\\d\\d(?![\\d,.]\\d)',
    '(?:[Ll]ast\\s)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day',
    `(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Oo]vernight|[Ll]ast\\s(?:week|month|year|night)|(?:[Ee]arlier\\s)?[Tt]his\\s(?:week|month|year|morning|afternoon|evening)|${COUNT}\\s(?:days?|weeks?|months?|years?|hours?)\\s(?:ago|earlier))`,
  ].join('|'),
  'g',
)

/** A date of something else than what it is asked for: "since Monday", "by Friday", "the attack of Friday". */
const OTHERWISE =
  /\b(?:since|until|till|by|before|after|for|from|between|later|of|next|starting|due|scheduled|than|through)\s+(?:on\s+|early\s+|late\s+|this\s+coming\s+)?$/i

/** Every date of a text that says when, and not since when or until when. Positions are the text's. */
export function findDateWords(text: string): (Range & { readonly words: string })[] {
  return [...text.matchAll(PATTERN)].flatMap(match =>
    OTHERWISE.test(text.slice(Math.max(0, match.index - 24), match.index))
      ? []
      : [{ start: match.index, end: match.index + match[0].length, words: match[0] }],
  )
}

/** A month, a year or a stretch of time: these belong to events more often than to sayings. */
export const isLoose = (words: string): boolean =>
  !/day\b|\d\s*$|^\d|\bnight|morning|afternoon|evening/i.test(words) || /^(?:19|20)\d\d$/.test(words)
