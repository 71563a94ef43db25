import type { WordClass } from '../../lexicon/en/word-classes.ts'
import type { Document } from '../../model/index.ts'
import { tagWords } from './tag-words.ts'

/** A document's tokens as the rules see them: one entry a token. */
export interface Words {
  readonly document: Document
  readonly lower: readonly string[]
  readonly tags: readonly WordClass[]
  /** The outermost quotation around the token, its marks included: an index into `document.quotations`, or -1. */
  readonly quoted: Int32Array
  /** The first token of the sentence that a token belongs to. */
  readonly sentenceFirst: Int32Array
  /** Whether the token begins with a capital. */
  readonly capital: readonly boolean[]
}

/** A run of tokens, [first, end): a sentence, or the part of one that stands in a quotation. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

export const stretch = (first: number, end: number): Stretch => ({ first, end })

export function readWords(document: Document): Words {
  const { text, tokens } = document
  const lower: string[] = []
  const capital: boolean[] = []
  for (const { start, end } of tokens) {
    const raw = text.slice(start, end)
    const low = raw.toLowerCase()
    lower.push(low)
    capital.push(raw !== low && raw.charAt(0) !== low.charAt(0))
  }
  const quoted = markQuotations(document)
  const sentenceFirst = new Int32Array(tokens.length)
  for (const {
    tokens: [first, end],
  } of document.sentences)
    sentenceFirst.fill(first, first, end)
  return { document, lower, capital, quoted, sentenceFirst, tags: tagWords(document, lower, capital) }
}

/** Short stretches in single marks are scare quotes more often than speech, so they need this many tokens. */
const LEAST_SINGLE = 3

function markQuotations({ tokens, quotations }: Document): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach((quotation, index) => {
    if (quotation.within !== null) return
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at++
    let end = at
    while (end < tokens.length && (tokens[end]?.end ?? 0) <= quotation.end) end++
    if (quotation.mark === 'single' && end - at < LEAST_SINGLE + 2) return
    quoted.fill(index, at, end)
    at = end
  })
  return quoted
}
