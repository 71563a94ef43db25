import type { Article, Document, Quotation, Sentence, Token } from '../../model/index.ts'
import { chainMentions } from './mentions/index.ts'
import { pairQuotations } from './quotations/pair-quotations.ts'
import { makeSentence, splitSentences } from './sentences/split-sentences.ts'
import { tokenize } from './tokenize.ts'

/** English: tokens block by block, quotations across blocks, then sentences, which end behind closing marks, then who is mentioned. */
export function segmentEnglish({ id, text, language, blocks }: Article): Document {
  const ordered = [...blocks].sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  const ends = ordered.map(block => {
    for (const token of tokenize(text, block)) tokens.push(token)
    return tokens.length
  })
  const quotations = pairQuotations(text, tokens, ordered)
  const closing = closingMarks(quotations)
  const sentences: Sentence[] = []
  ordered.forEach((block, index) => {
    const span = [ends[index - 1] ?? 0, ends[index] ?? 0] as const
    for (const part of splitSentences(text, tokens, block, span, closing))
      sentences.push(makeSentence(tokens, part, index))
  })
  const { mentions, chains } = chainMentions(text, tokens, sentences, quotations)
  return { article: id, text, language, blocks: ordered, tokens, sentences, quotations, mentions, chains }
}

const closingMarks = (quotations: readonly Quotation[]): ReadonlySet<number> =>
  new Set(quotations.filter(({ closed }) => closed).map(({ inner }) => inner.end))
