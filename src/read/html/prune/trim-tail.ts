import { AUTHOR_NOTE, CLOSING_NOTE } from '../../../lexicon/en/page-labels.ts'
import type { BodyLine } from '../body-line.ts'
import { isProse } from './is-prose.ts'

/** Share of the lines that may be such notes: a list of addresses in the article's second half is the article. */
const TAIL = 0.25

/** Most words of a closing note: a paragraph of the report that begins like one is longer. */
const LONGEST_NOTE = 90

/**
 * Drops notes on author, outlet and rights under the article, then headings that are left with nothing under them.
 * It goes up from the end and stops at the first paragraph that is no such note: "Reporting by …" may open a
 * sentence of the report as well.
 */
export function trimTail(lines: readonly BodyLine[]): readonly BodyLine[] {
  const last = lines.findLastIndex(line => isProse(line) && !isClosing(line))
  const from = Math.max(last + 1, Math.min(lines.length - 4, Math.floor(lines.length * (1 - TAIL))))
  const kept = lines.filter((line, at) => at < from || !isClosing(line))
  while (kept.length > 1 && kept.at(-1)?.kind === 'subheading') kept.pop()
  return kept
}

const isClosing = (line: BodyLine): boolean =>
  (line.words <= LONGEST_NOTE && (CLOSING_NOTE.test(line.text) || AUTHOR_NOTE.test(line.text))) ||
  (line.words <= LONGEST_POINTER && ADDRESS.test(line.text))

/** A short line at the end with an address or a handle in it points elsewhere. */
const ADDRESS = /https?:\/\/|(?:^|\s)@\w{3,}|\w@\w+\.\w/u

const LONGEST_POINTER = 30
