import type { BodyLine } from '../body-line.ts'

const WORD = /[\p{L}\p{N}]/u

/** A counter of a gallery, a rule made of dashes, a zero-width space that holds a paragraph open. */
export function dropWordless(lines: readonly BodyLine[]): readonly BodyLine[] {
  return lines.filter(line => WORD.test(line.text) && !COUNTER.test(line.text))
}

const COUNTER = /^\W*(?:image|photo|slide)?\s*\d+\s*(?:of|\/)\s*\/?\s*\d+\W*$/i
