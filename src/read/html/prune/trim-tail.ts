import { AUTHOR_NOTE, CLOSING_NOTE } from '../../../lexicon/en/page-labels.ts'
import type { BodyLine } from '../body-line.ts'

/** Share of the lines at the end among which notes on the making of the article are looked for. */
const TAIL = 0.25

/** Most words of a closing note: a paragraph of the report that begins like one is longer. */
const LONGEST_NOTE = 90

/** Drops notes on author, outlet and rights under the article, then headings that are left with nothing under them. */
export function trimTail(lines: readonly BodyLine[]): readonly BodyLine[] {
  const from = Math.min(lines.length - 4, Math.floor(lines.length * (1 - TAIL)))
  const kept = lines.filter((line, at) => at < Math.max(1, from) || !isClosing(line))
  while (kept.length > 1 && kept.at(-1)?.kind === 'subheading') kept.pop()
  return kept
}

const isClosing = (line: BodyLine): boolean =>
  (line.words <= LONGEST_NOTE && (CLOSING_NOTE.test(line.text) || AUTHOR_NOTE.test(line.text))) ||
  (line.words <= LONGEST_POINTER && ADDRESS.test(line.text))

/** A short line at the end with an address or a handle in it points elsewhere. */
const ADDRESS = /https?:\/\/|(?:^|\s)@\w{3,}|\w@\w+\.\w/u

const LONGEST_POINTER = 30
