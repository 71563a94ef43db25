import { REFERRAL_OPENING } from '../../../lexicon/en/page-labels.ts'
import type { BodyLine } from '../body-line.ts'

/** Share of a line in links from which on it is a way to elsewhere. */
const MOSTLY_LINK = 0.8

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u

/** Drops lines that are a link to another page, save a whole sentence that happens to be one. */
export function dropLinkLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  return lines.filter(line => !isReferral(line))
}

function isReferral(line: BodyLine): boolean {
  if (REFERRAL_OPENING.test(line.text) && (line.linked > 0.3 || line.words <= 12)) return true
  return line.linked >= MOSTLY_LINK && (line.words < 45 ? !SENTENCE_END.test(line.text) : line.linked > 0.95)
}
