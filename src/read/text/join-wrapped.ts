import type { Line } from './line.ts'

/** Widths at which people and programs break lines; beyond the widest a line is a paragraph. */
const NARROWEST = 40
const WIDEST = 110

/** Of the lines that others follow directly this share is no wider than the text: an address may stick out. */
const WITHIN = 0.97

/** Characters that a broken line may stay short of what would have fitted: breaks at a dash or after a hyphen. */
const SLACK = 4

/** Share of the full lines that must go on in lower case: titles of like length in a list do not. */
const GOES_ON = 0.4
const LEAST_FULL = 2

/**
 * Joins lines that were broken at a width. A line was broken when the first word of the next one would not have fitted on it:
 * this tells a paragraph of two lines from two titles, which the number of lines cannot.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(text, lines)
  const joined: Line[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = joined.at(-1)
    if (last && before && !before.blank && !line.blank && isBroken(text, before, line, width))
      joined[joined.length - 1] = { start: last.start, end: line.end, blank: false }
    else joined.push(line)
  })
  return joined
}

/** A line that opens an item, a heading or a quotation goes on with nothing. */
const OPENS = /^(?:[-–—*+•·>#]+|\d{1,3}[.)])\s/u

const isBroken = (text: string, line: Line, next: Line, width: number | null): boolean =>
  !OPENS.test(text.slice(next.start, next.start + 8)) &&
  ((width !== null && isFull(text, line, next, width)) || goesOn(text, line, next))

/** A line broken at will, as writers of Markdown do: long enough, no stop at its end, and lower case follows. */
const goesOn = (text: string, line: Line, next: Line): boolean =>
  line.end - line.start >= NARROWEST &&
  !/[.!?:;…]["”’)\]]*$/u.test(text.slice(line.end - 4, line.end)) &&
  !/^#/.test(text.slice(line.start, line.start + 1)) &&
  /^\p{Ll}\p{Ll}*\s/u.test(text.slice(next.start, next.start + 20))

const isFull = (text: string, line: Line, next: Line, width: number): boolean =>
  line.end - line.start <= width + SLACK && line.end - line.start + 1 + firstWord(text, next) > width - SLACK

function firstWord(text: string, { start, end }: Line): number {
  const space = text.slice(start, Math.min(end, start + WIDEST)).search(/\s/)
  return space < 0 ? Math.min(end - start, WIDEST) : space
}

/** The width at which the text was broken, in UTF-16 units; null where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return line.blank || next === undefined || next.blank ? [] : [{ line, next }]
  })
  const lengths = pairs.map(({ line }) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * WITHIN)] ?? 0
  if (width < NARROWEST || width > WIDEST) return null
  const full = pairs.filter(({ line, next }) => isFull(text, line, next, width))
  const goOn = full.filter(({ next }) => /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)))
  return full.length >= LEAST_FULL && goOn.length >= GOES_ON * full.length ? width : null
}
