import type { Range } from '../../model/index.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { Line } from './line.ts'

/** One paragraph, line or label of a text, without outer white space. */
export interface Unit extends Range {
  /** Whether a blank line stands before and after it. */
  readonly apartBefore: boolean
  readonly apartAfter: boolean
  /** The beginning, enough to tell what it is: a "line" of fifty megabytes is never looked at whole. */
  readonly sample: string
  readonly words: number
  /** Ends like a sentence: with a stop, and closing marks behind it; or is long enough to be one without. */
  readonly sentence: boolean
}

/** UTF-16 units of a unit that are looked at. */
export const SAMPLE = 2_000

/** The units of a text: its lines, those that were broken at a width, as in mails and old wires, made whole again. */
export function splitUnits(text: string): Unit[] {
  const joined = joinWrapped(text, linesOf(text))
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
  const sentence = /[.!?…]["”’'»)\]]*\s*$/u.test(tail) || isUnstopped(words, sample, tail)
  return { start, end, apartBefore, apartAfter, sample, words, sentence }
}

/** "The Latest on the siege (all times local):" – a line of so many words that a colon ends is no line of a menu. */
const LEAST_BEFORE_COLON = 12

/** So many words with a stop among them are sentences, of which the last has lost its own. */
const LONG_WITHOUT_STOP = 30

const isUnstopped = (words: number, sample: string, tail: string): boolean =>
  (words >= LEAST_BEFORE_COLON && /:\s*$/u.test(tail)) ||
  (words >= LONG_WITHOUT_STOP && /\p{Ll}[.!?]["”’]? +["“‘]?\p{Lu}/u.test(sample))

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  // Old Macintosh files end lines with a carriage return alone: the whole text would be one line.
  const feed = text.includes('\n') ? '\n' : '\r'
  let at = 0
  while (at <= text.length) {
    const next = text.indexOf(feed, at)
    const to = next < 0 ? text.length : next
    const line = trimmed(text, at, to)
    // One blank line says what a million do, and costs less.
    if (!line.blank || !lines.at(-1)?.blank) lines.push(line)
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
