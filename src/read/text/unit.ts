import type { Range } from '../../model/index.ts'

/** One paragraph, line or label of a text, without outer white space. */
export interface Unit extends Range {
  /** Whether a blank line stands before and after it. */
  readonly apartBefore: boolean
  readonly apartAfter: boolean
  /** The beginning, enough to tell what it is: a "line" of fifty megabytes is never looked at whole. */
  readonly sample: string
  readonly words: number
  /** Ends like a sentence: with a stop, and closing marks behind it. */
  readonly sentence: boolean
}

const SAMPLE = 2_000

interface Line extends Range {
  readonly blank: boolean
}

/**
 * The units of a text: its lines, or – where lines are broken at a width, as in mails and old wires – runs of lines
 * between blank ones.
 */
export function splitUnits(text: string): Unit[] {
  const lines = linesOf(text)
  const joined = isHardWrapped(text, lines) ? joinRuns(lines) : lines
  const units: Unit[] = []
  joined.forEach((line, i) => {
    if (line.blank) return
    units.push(toUnit(text, line, joined[i - 1]?.blank ?? true, joined[i + 1]?.blank ?? true))
  })
  return units
}

function toUnit(text: string, { start, end }: Range, apartBefore: boolean, apartAfter: boolean): Unit {
  const sample = text.slice(start, Math.min(end, start + SAMPLE))
  const tail = text.slice(Math.max(start, end - 12), end)
  const sampled = sample.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0
  const words = end - start > SAMPLE ? Math.round((sampled * (end - start)) / SAMPLE) : sampled
  return { start, end, apartBefore, apartAfter, sample, words, sentence: /[.!?…]["”’'»)\]]*\s*$/u.test(tail) }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at <= text.length) {
    const next = text.indexOf('\n', at)
    const to = next < 0 ? text.length : next
    lines.push(trimmed(text, at, to))
    if (next < 0) break
    at = next + 1
  }
  return lines
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end, blank: start === end }
}

const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029

/** Widths at which mails and wires break their lines, and how alike the lines of a wrapped text are. */
const NARROW = 45
const WIDE = 100
const LEAST_LINES = 6

/** Most lines that another follows directly are long but not too long, and do not end a sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0
  let wrapped = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (line.blank || next === undefined || next.blank) return
    followed++
    const width = line.end - line.start
    if (width >= NARROW && width <= WIDE && !/[.!?:]["”’')]?$/u.test(text.slice(line.end - 2, line.end)))
      wrapped++
  })
  return wrapped >= LEAST_LINES && wrapped > 0.6 * followed
}

function joinRuns(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !last.blank && !line.blank)
      joined[joined.length - 1] = { start: last.start, end: line.end, blank: false }
    else joined.push(line)
  }
  return joined
}
