import type { BodyLine } from '../body-line.ts'

const SENTENCE_END = /[.!?:…。]["'”’»)\]]*$/u

/** A line that is running text: enough words outside links, fewer where a sentence ends it. */
export function isProse(line: BodyLine): boolean {
  const words = line.words * (1 - Math.min(1, line.linked))
  return line.kind === 'paragraph' && words >= (SENTENCE_END.test(line.text) ? 7 : 20)
}
