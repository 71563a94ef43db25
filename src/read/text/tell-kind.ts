import { agencyNamed } from '../../lexicon/agencies.ts'
import {
  APPEAL_OPENING,
  APPEAL_WORDS,
  END_LABEL,
  IMPERATIVE_OPENING,
  LIST_LABEL,
  PICTURE_WORDS,
  REPORTS_SPEECH,
} from '../../lexicon/en/appeals.ts'
import {
  AUTHOR_NOTE,
  CLOSING_NOTE,
  FURNITURE_LABEL,
  PICTURE_CREDIT,
  REFERRAL_OPENING,
} from '../../lexicon/en/page-labels.ts'
import type { Unit } from './unit.ts'

/**
 * What a unit is by itself, before its neighbours are looked at. `end` closes the article where a body stands before it;
 * `author-note` is one only where the article ends;
 * `box` opens a box of links; `appeal` opens a longer address to the reader.
 */
export type UnitKind =
  | 'prose'
  | 'short'
  | 'caption'
  | 'furniture'
  | 'box'
  | 'appeal'
  | 'end'
  | 'byline'
  | 'author-note'
  | 'date'

/** A label has few words; a sentence with "comments" in it is no label. */
const LABEL_WORDS = 7
const SHORT_WORDS = 8
const LONGEST_CAPTION = 60
const LONGEST_NOTE = 60

/** Tests in order; the first that fits decides. */
const TESTS: readonly (readonly [UnitKind, (unit: Unit) => boolean])[] = [
  ['furniture', unit => !/\p{L}/u.test(unit.sample)],
  ['date', isDateLine],
  ['end', unit => unit.words <= LABEL_WORDS && END_LABEL.test(unit.sample)],
  ['byline', isByline],
  ['box', unit => isLabel(unit) && LIST_LABEL.test(unit.sample)],
  ['furniture', isLabel],
  ['furniture', unit => unit.words <= 25 && REFERRAL_OPENING.test(unit.sample)],
  ['appeal', unit => unit.words <= 12 && !isSpoken(unit) && APPEAL_OPENING.test(unit.sample)],
  ['furniture', unit => unit.words <= LONGEST_CREDIT && BARE_CREDIT.test(unit.sample)],
  ['caption', isCaption],
  ['furniture', unit => unit.words <= LONGEST_NOTE && CLOSING_NOTE.test(bare(unit.sample))],
  ['author-note', unit => unit.words <= LONGEST_NOTE && !isSpoken(unit) && AUTHOR_NOTE.test(unit.sample)],
  ['furniture', addressesReader],
  ['short', unit => unit.words < SHORT_WORDS && !unit.sentence],
]

export const tellKind = (unit: Unit): UnitKind => TESTS.find(([, fits]) => fits(unit))?.[0] ?? 'prose'

function isLabel({ words, sample }: Unit): boolean {
  return words <= LABEL_WORDS && FURNITURE_LABEL.test(sample)
}

/** It opens with a quotation, or somebody is reported to speak: "support us" is what he said, not what the page asks for. */
const isSpoken = ({ sample }: Unit): boolean =>
  /^\s*["“‘']/u.test(sample) || REPORTS_SPEECH.test(withoutQuotations(sample))

/** "(Reporting by …)" is a note in brackets. */
const bare = (text: string): string => text.replace(/^[\s([*–—-]+/u, '')

function isDateLine({ sample, words }: Unit): boolean {
  return words <= 12 && DATE_LINE.test(sample)
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?'
const DATE_LINE = new RegExp(
  `^\\W*(?:(?:published|updated|posted|last (?:updated|modified)|first published)[\\s:]*(?:on |at )?)?(?:\\p{L}+day,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})(?:,?\\s+\\d{4})?(?:[\\s,|/–-]*(?:at )?\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?\\p{Lu}{0,5}\\)?)?\\W*$`,
  'iu',
)

const BYLINE =
  /^\W*(?:by|from)\s+(?:\p{Lu}[\p{L}.'’-]*\s*(?:and|,|&)?\s*){1,10}(?:(?:[|,–—-]|for|in) ?.{0,80})?$/u
const STAFF =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}\p{Lu}?[\p{L}.'’-]*\s*[,|–—-]\s*(?:staff|senior|chief|special|political|foreign|defen[cs]e|news)?\s*(?:writer|reporter|correspondent|editor|bureau)\b.{0,60}$/iu

function isByline({ sample, words, sentence }: Unit): boolean {
  if (words > 20 || sentence) return false
  return (
    BYLINE.test(sample) ||
    BYLINE.test(sample.replace(/^\W*By\b/, 'by')) ||
    STAFF.test(sample) ||
    agencyNamed(sample) !== null
  )
}

/** "Photo: The Weir Gazette": a credit by itself describes nothing. */
const LONGEST_CREDIT = 7
const BARE_CREDIT = /^\W*(?:photo|image|picture)(?:graph)?s?(?: credit| courtesy)?\s*(?::|by\b)[^.:]*$/iu

const CREDIT_IN_BRACKETS = /\(([^()]{2,70})\)\W*$/u

function isCaption({ sample, words }: Unit): boolean {
  if (words > LONGEST_CAPTION) return false
  if (PICTURE_CREDIT.test(sample)) return true
  const credit = CREDIT_IN_BRACKETS.exec(sample)?.[1]
  if (
    credit?.includes('/') &&
    credit.split('/').some(part => agencyNamed(part.replace(/\bphoto\b/iu, '').trim()) !== null)
  )
    return true
  return words <= 40 && PICTURE_WORDS.test(withoutQuotations(sample))
}

/** Quoted words are somebody's, not the page's. */
const withoutQuotations = (text: string): string =>
  text
    .replace(/[“"][^“”"]{0,600}(?:[”"]|$)/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[‘'][^‘]{0,600}?[’'](?![\p{L}\p{N}])/gu, ' ')

/** Speaks to the reader of the page itself: its vocabulary together with "we" and "you", or a call to do something. */
function addressesReader(unit: Unit): boolean {
  // Nine lines of ten hold none of its words; all else here costs three times as much.
  if (unit.sample.search(APPEAL_WORDS) < 0 || isSpoken(unit)) return false
  const own = withoutQuotations(unit.sample)
  const vocabulary = new Set([...own.matchAll(APPEAL_WORDS)].map(match => match[0].toLowerCase())).size
  if (vocabulary === 0) return false
  const { we, you } = persons(own)
  const calls = IMPERATIVE_OPENING.test(own)
  if (unit.words <= 14) return calls || we + you > 0 || !unit.sentence
  if (unit.words <= 45)
    return (vocabulary >= 2 && (we + you > 0 || calls)) || (calls && you > 0) || (we > 0 && you > 0)
  return vocabulary >= 3 && we > 0 && you > 0
}

/** It addresses the reader, at least a little: its vocabulary or a "we" or "you" of the page's own. */
export function speaksOfPage(unit: Unit): boolean {
  if (isSpoken(unit)) return false
  const own = withoutQuotations(unit.sample)
  const { we, you } = persons(own)
  return (
    we + you > 0 || IMPERATIVE_OPENING.test(own) || own.search(APPEAL_WORDS) >= 0 || CLOSING_NOTE.test(own)
  )
}

/** First and second persons outside of quotations. */
export function persons(text: string): { we: number; you: number } {
  const own = withoutQuotations(text)
  return {
    we: own.match(/\b(?:we|our|ours|us)\b/giu)?.length ?? 0,
    you: own.match(/(?<!-)\byou(?:r|rs)?\b/giu)?.length ?? 0,
  }
}
