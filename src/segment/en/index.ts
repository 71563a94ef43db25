import type { Article, Document, Sentence, Token } from '../../model/index.ts'
import { pairQuotations } from './pair-quotations.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

/** English: tokens block by block, sentences within a block, quotations across blocks. */
export function segmentEnglish({ id, text, language, blocks }: Article): Document {
  const ordered = [...blocks].sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  ordered.forEach((block, index) => {
    const first = tokens.length
    for (const token of tokenize(text, block)) tokens.push(token)
    for (const sentence of splitSentences(text, tokens, first, tokens.length, index)) sentences.push(sentence)
  })
  return {
    article: id,
    text,
    language,
    blocks: ordered,
    tokens,
    sentences,
    quotations: pairQuotations(text, tokens, ordered),
  }
}
