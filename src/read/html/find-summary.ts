import type { BodyLine } from './body-line.ts'
import { classWords } from './class-words.ts'

/** What standfirsts are called. */
const SUMMARY_WORDS = new Set(
  'dek deck standfirst subtitle subheadline subhead subheading summary excerpt lede teaser description abstract kurzfassung chapo strapline sapo intro introduction ingress'.split(
    ' ',
  ),
)

const SHORTEST = 5
const LONGEST = 90

/** Lines after the headline among which it is looked for: byline, date and a picture's caption may come between. */
const REACH = 12

/**
 * The standfirst: a line between headline and body that is named so, is a heading of its own, or says what the meta
 * description says. A first paragraph that the description merely repeats is the lead and stays a paragraph.
 */
export function findSummary(
  lines: readonly BodyLine[],
  body: readonly BodyLine[],
  headlineEnd: number,
  description: string | null,
): BodyLine | null {
  const inBody = new Set(body.map(line => line.start))
  const firstProse = body.find(line => line.kind === 'paragraph' && line.words >= SHORTEST)?.start ?? 0
  const after = lines.filter(line => line.start >= headlineEnd && line.start <= firstProse).slice(0, REACH)
  for (const line of after) {
    if (line.words < SHORTEST || line.words > LONGEST || line.linked > 0.3 || line.kind === 'caption')
      continue
    if (isNamedSummary(line, body) || isLoneHeading(line)) return line
    if (!inBody.has(line.start) && line.start < firstProse && isDescription(line.text, description))
      return line
  }
  return null
}

/** In an element of that name that holds no other line of the body: themes call whole articles "has-excerpt". */
const isNamedSummary = (line: BodyLine, body: readonly BodyLine[]): boolean =>
  line.path
    .slice(0, 3)
    .some(
      element =>
        element.tag !== 'body' &&
        classWords(element).some(word => SUMMARY_WORDS.has(word)) &&
        !body.some(other => other.start !== line.start && other.path.includes(element)),
    )

const isLoneHeading = (line: BodyLine): boolean =>
  line.words >= 8 && line.path.some(({ tag }) => /^h[2-6]$/.test(tag)) && !/\?$/.test(line.text)

function isDescription(text: string, description: string | null): boolean {
  const a = bare(text)
  const b = bare(description ?? '')
  return a.length >= 30 && b.length >= 30 && (a.startsWith(b.slice(0, 100)) || b.startsWith(a.slice(0, 100)))
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
