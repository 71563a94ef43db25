import { PICTURE_SCENE } from '../../lexicon/en/appeals.ts'
import type { Block, BlockKind } from '../../model/index.ts'
import { findBody } from './find-body.ts'
import { findHeadline, looksLikeTitle } from './find-headline.ts'
import type { Marked } from './mark-sections.ts'

const LEAST_LEAD = 12
const SUMMARY_WORDS = 45
const SUBHEADING_WORDS = 10
/** A lead that repeats this share of a line's words makes the line a summary. */
const REPEATED = 0.6
/** Paragraphs that are looked at for the repetition. */
const AHEAD = 4

/** The blocks of the article among the units of a page, in the order of the text. */
export function makeBlocks(marked: readonly Marked[]): Block[] {
  const body = findBody(marked)
  if (body === null) return soleLines(marked)
  const lead = firstParagraph(marked, body)
  const headline = findHeadline(marked, lead)
  const first = headline ?? body.first
  const blocks: Block[] = []
  for (let i = first; i < body.end; i++) {
    const item = marked[i]
    if (item === undefined || item.furniture) continue
    const kind = i === headline ? 'headline' : kindOf(marked, i, { lead, headline, end: body.end })
    if (kind !== null) blocks.push({ kind, start: item.unit.start, end: item.unit.end })
  }
  return blocks
}

/** A text of a line or two, an alert or a post, that ends without a stop: all of it that is no furniture. */
function soleLines(marked: readonly Marked[]): Block[] {
  const lines = marked.filter(({ unit, furniture }) => !furniture && unit.words >= LEAST_ALERT)
  if (lines.length > MOST_ALERTS) return []
  return lines.map(({ unit: { start, end } }) => ({ kind: 'paragraph', start, end }))
}

const LEAST_ALERT = 4
/** More lines without one sentence among them are a menu. */
const MOST_ALERTS = 5

/** The first unit of the body that is long enough to be a paragraph, or else its first one that ends like a sentence. */
function firstParagraph(marked: readonly Marked[], { first, end }: { first: number; end: number }): number {
  let fallback = first
  for (let i = end - 1; i >= first; i--) if (isSentence(marked[i])) fallback = i
  for (let i = first; i < end; i++)
    if (isSentence(marked[i]) && (marked[i]?.unit.words ?? 0) >= LEAST_LEAD) return i
  return fallback
}

const isSentence = (item: Marked | undefined): boolean =>
  item !== undefined && !item.furniture && item.kind !== 'caption' && item.unit.sentence

interface Where {
  readonly lead: number
  readonly headline: number | null
  readonly end: number
}

function kindOf(marked: readonly Marked[], i: number, where: Where): BlockKind | null {
  const item = marked[i]
  if (item === undefined) return null
  if (item.kind === 'caption' || isScene(marked, i, where)) return 'caption'
  if (isSummary(marked, i, where)) return 'summary'
  // Between the headline and the lead stand menus and labels too.
  if (i < where.lead) return isSentence(item) ? 'paragraph' : isPoint(marked, i, where) ? 'summary' : null
  return isSubheading(marked, i, where) ? 'subheading' : 'paragraph'
}

const SCENE_WORDS = 20

/** A picture's caption between the headline and a lead that tells the story again in the past tense. */
function isScene(marked: readonly Marked[], i: number, { headline, lead }: Where): boolean {
  const unit = marked[i]?.unit
  if (unit === undefined || headline === null || i > lead || i !== firstBelow(marked, headline)) return false
  return unit.words <= SCENE_WORDS && PICTURE_SCENE.test(unit.sample) && isSentence(marked[i + 1])
}

/**
 * One of the points that stand between headline and lead, each a statement without a stop. A title of another article has
 * no words of the text below it; a point is said there again.
 */
function isPoint(marked: readonly Marked[], i: number, { lead, end }: Where): boolean {
  const sample = marked[i]?.unit.sample ?? ''
  if ((marked[i]?.unit.words ?? 0) < LEAST_POINT || !/^[^\p{L}]*\p{Lu}/u.test(sample) || isTitleCase(sample))
    return false
  const below = new Set<string>()
  for (const { unit, furniture } of marked.slice(lead, Math.min(end, lead + POINT_AHEAD)))
    if (!furniture) for (const word of contentWords(unit.sample)) below.add(word)
  const words = contentWords(sample)
  return words.intersection(below).size >= 0.5 * words.size
}

const LEAST_POINT = 8
const POINT_AHEAD = 20

/** Most Of Its Longer Words Begin so. */
function isTitleCase(sample: string): boolean {
  const long = sample.match(/[\p{L}][\p{L}'’]{3,}/gu) ?? []
  return long.filter(word => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
}

function isSummary(marked: readonly Marked[], i: number, { headline, lead, end }: Where): boolean {
  const item = marked[i]
  if (item === undefined || headline === null || item.unit.words > SUMMARY_WORDS) return false
  if (i <= headline || i > firstBelow(marked, headline)) return false
  if (i < lead) return looksLikeTitle(item) || item.unit.sentence
  const ahead = marked.slice(i + 1, Math.min(end, i + 1 + AHEAD)).filter(other => !other.furniture)
  return i === lead && ahead.some(other => repeats(item.unit.sample, other.unit.sample))
}

/** The first line below the headline that is of the article, pictures aside. */
function firstBelow(marked: readonly Marked[], headline: number): number {
  let at = headline + 1
  while (at < marked.length && (marked[at]?.furniture || marked[at]?.kind === 'caption')) at++
  return at
}

function repeats(short: string, long: string): boolean {
  const words = contentWords(short)
  const other = contentWords(long)
  return words.size >= 4 && words.intersection(other).size >= REPEATED * words.size
}

const contentWords = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

/** A short title-like line that stands apart between two paragraphs. */
function isSubheading(marked: readonly Marked[], i: number, { lead, end }: Where): boolean {
  const item = marked[i]
  if (
    item === undefined ||
    i <= lead ||
    i >= end - 1 ||
    item.unit.words > SUBHEADING_WORDS ||
    item.unit.words === 0
  )
    return false
  if (
    !/^(?:[“"‘']*|[-–—*] )[\p{Lu}\p{N}]/u.test(item.unit.sample) ||
    /[.,;:!…]["”’')]*$/u.test(item.unit.sample)
  )
    return false
  return (
    item.unit.apartBefore && item.unit.apartAfter && isSentence(marked[i - 1]) && isSentence(marked[i + 1])
  )
}
