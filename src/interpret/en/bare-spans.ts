import type { Range } from '../../model/index.ts'
import { DAY_BEHIND } from './dates/day-behind.ts'

const OPENING = '"“”„«‘\'`'
const CLOSING = '"”“»’\'`'
const DOUBLE = /["“”„«»]|``|''/
/** "U.S." keeps its last point, "… at the border." does not. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u

/** A content without outer white space, enclosing quotation marks and final commas and full stops; null if nothing is left. */
export function bareContent(text: string, range: Range): Range | null {
  let bare = trim(text, range)
  for (let before = -1; bare.end - bare.start !== before; ) {
    before = bare.end - bare.start
    bare = trim(text, withoutMarks(text, withoutOpened(text, withoutStops(text, bare))))
  }
  const content = withoutThat(text, bare)
  return content.start < content.end ? content : null
}

/** "That" before a clause is the cue's; "that is a lie" and "that bridge" are the speaker's own words. */
function withoutThat(text: string, { start, end }: Range): Range {
  const that =
    /^that\s+(?!(?:is|was|would|will|has|had|does|did|can|could|may|might|must|should|isn|wasn|won)\b)/i.exec(
      text.slice(start, Math.min(end, start + 24)),
    )
  return that ? { start: start + that[0].length, end } : { start, end }
}

/** A source without outer marks, without a possessive ending and without the day of the saying. */
export function bareSource(text: string, range: Range): Range | null {
  const bare = withoutDay(text, bareContent(text, range))
  if (!bare) return null
  const owner = /['’]s$/.exec(text.slice(bare.start, bare.end))
  return owner ? { start: bare.start, end: bare.end - 2 } : bare
}

export const bareCue = (text: string, range: Range): Range | null =>
  withoutDay(text, bareContent(text, range))

/** "The envoy in August", "said Thursday": when it was said is no part of who or how. */
function withoutDay(text: string, range: Range | null): Range | null {
  const day = range && DAY_BEHIND.exec(text.slice(range.start, range.end))
  return range && day && day.index > 0 ? { start: range.start, end: range.start + day.index } : range
}

function trim(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

function withoutStops(text: string, { start, end }: Range): Range {
  let to = end
  while (to > start && /[.,;:]/.test(text[to - 1] ?? '')) {
    if (text[to - 1] === '.' && ABBREVIATION.test(text.slice(Math.max(start, to - 12), to))) break
    if (text.slice(Math.max(start, to - 3), to) === '...') break
    to--
  }
  let from = start
  while (from < to && /[,;:]/.test(text[from] ?? '')) from++
  return { start: from, end: to }
}

/** "We stay (Photo agency / A. Lind": a bracket that does not close within the content opens what is no part of it. */
function withoutOpened(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const open = words.lastIndexOf('(')
  const stands = open > 0 && !words.includes(')', open)
  return { start, end: stands ? start + open : end }
}

/** Takes off a pair that encloses all, or one mark whose fellow stands outside. */
function withoutMarks(text: string, range: Range): Range {
  const length = range.end - range.start
  if (length < 2)
    return length === 1 && DOUBLE.test(text[range.start] ?? '') ? { ...range, start: range.end } : range
  const first = markAt(text, range.start, OPENING)
  const last = markBefore(text, range.end, CLOSING)
  const inner = text.slice(range.start + first, range.end - last)
  const isDouble = (at: number, size: number): boolean => DOUBLE.test(text.slice(at, at + size))
  const doubleFirst = first > 0 && isDouble(range.start, first)
  const doubleLast = last > 0 && isDouble(range.end - last, last)
  if (doubleFirst && doubleLast && !crossing(inner))
    return { start: range.start + first, end: range.end - last }
  if (first > 0 && last > 0 && !doubleFirst && !doubleLast && first === last)
    return { start: range.start + first, end: range.end - last }
  if (doubleFirst && !doubleLast && !DOUBLE.test(inner)) return { start: range.start + first, end: range.end }
  if (doubleLast && !doubleFirst && !DOUBLE.test(inner)) return { start: range.start, end: range.end - last }
  return range
}

/** `“a” and “b”`: the outer marks are no pair when a closing one comes before any opening one inside. */
function crossing(inner: string): boolean {
  const marks = [...inner.matchAll(/["“”«»]/g)].map(match => match[0])
  const first = marks[0]
  if (first === undefined) return false
  return first === '"' ? marks.length % 2 === 0 : first === '”' || first === '»'
}

const markAt = (text: string, at: number, marks: string): number =>
  text.startsWith('``', at) ? 2 : marks.includes(text[at] ?? ' ') ? 1 : 0

const markBefore = (text: string, end: number, marks: string): number =>
  text.startsWith("''", end - 2) ? 2 : marks.includes(text[end - 1] ?? ' ') ? 1 : 0
