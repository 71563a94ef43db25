import type { Range } from '../../model/index.ts'
import type { BodyLine } from './body-line.ts'

/** The line that bears the headline, and the headline's own range in it: a category may stand before it. */
export interface Headline extends Range {
  readonly line: BodyLine
}

/** Share of words in common from which on a line is taken for a title that the head states: outlets shorten them. */
const ALIKE = 0.6

/** The same for an `h1`: its tag already says what it is. */
const ALIKE_H1 = 0.25

const LONGEST = 60

/**
 * Finds the headline among the visible lines by agreement with the titles that the head states, by its tag and by
 * its place before the body. Where nothing agrees – a title made for search engines – the last `h1` before the body is it.
 */
export function findHeadline(
  lines: readonly BodyLine[],
  titles: readonly string[],
  bodyStart: number,
): Headline | null {
  const wanted = titles.map(wordSet)
  let best: BodyLine | null = null
  let bestScore = 0
  for (const line of rows(lines)) {
    if (line.words === 0 || line.words > LONGEST) continue
    const score = scoreOf(line, wanted, bodyStart)
    if (score > bestScore || (score === bestScore && score > 0 && line.start <= bodyStart)) {
      best = line
      bestScore = score
    }
  }
  best ??= lines.findLast(line => isMainHeading(line, bodyStart)) ?? null
  return best && { line: best, ...narrowed(best, titles) }
}

/** Lines, and the rows of those that `<br>` breaks: old pages put headline and byline into one cell. */
function* rows(lines: readonly BodyLine[]): Generator<BodyLine> {
  for (const line of lines) {
    yield line
    if (!line.text.includes('\n') || line.words > LONGEST * 10) continue
    for (let at = 0; at < line.text.length; ) {
      const end = line.text.indexOf('\n', at)
      const text = line.text.slice(at, end < 0 ? undefined : end)
      const start = line.start + at
      if (text.trim() === text && text !== '')
        yield {
          ...line,
          text,
          start,
          end: start + text.length,
          words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
        }
      at += text.length + 1
    }
  }
}

function scoreOf(line: BodyLine, wanted: readonly ReadonlySet<string>[], bodyStart: number): number {
  const words = wordSet(line.text)
  const alike = Math.max(0, ...wanted.map(title => jaccard(words, title)))
  const before = line.start <= bodyStart
  const level = headingLevel(line)
  if (alike < (isMainHeading(line, bodyStart) ? ALIKE_H1 : ALIKE)) return 0
  return alike * 4 + (level === 1 ? 2 : level > 0 ? 1 : 0) + (before ? 1 : 0) - (line.linked > 0.5 ? 0.5 : 0)
}

const isMainHeading = (line: BodyLine, bodyStart: number): boolean =>
  headingLevel(line) === 1 &&
  line.start <= bodyStart &&
  line.linked < 0.8 &&
  line.words >= 3 &&
  line.words <= LONGEST

const headingLevel = (line: BodyLine): number =>
  Number(line.path.map(({ tag }) => /^h([1-6])$/.exec(tag)?.[1]).find(level => level !== undefined) ?? 0)

function narrowed(line: BodyLine, titles: readonly string[]): Range {
  for (const title of titles) {
    const at = line.text.indexOf(title)
    if (at >= 0 && title.trim() !== '') return { start: line.start + at, end: line.start + at + title.length }
  }
  return { start: line.start, end: line.end }
}

const wordSet = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size
  return shared / Math.max(1, a.size + b.size - shared)
}
