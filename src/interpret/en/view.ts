import type { Article, Block, Document, Range, Sentence } from '../../model/index.ts'
import { firstThat } from './first-that.ts'

/** One article as the rules of this stage look at it, with quick ways from a position to what stands there. */
export interface View {
  readonly article: Article
  readonly document: Document
  readonly text: string
  /** The text with every white space a space – news is full of no-break spaces – and every ’ a '; positions are the same. */
  readonly plain: string
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  /** The sentence that holds a position, or the last one before it; null before the first. */
  sentenceAt(position: number): Sentence | null
  /** Index into `sentences` of that one; -1 where there is none. */
  sentenceIndexAt(position: number): number
  /** Index into `blocks` of the block that holds a position, or the last one before it; -1 before the first. */
  blockAt(position: number): number
}

export function viewOf(article: Article, document: Document): View {
  const { sentences } = document
  const blocks = document.blocks
  return {
    article,
    document,
    text: article.text,
    plain: article.text.replace(/\s/g, ' ').replace(/’/g, "'"),
    sentences,
    blocks,
    sentenceAt: position => sentences[lastStartingBy(sentences, position)] ?? null,
    sentenceIndexAt: position => lastStartingBy(sentences, position),
    blockAt: position => lastStartingBy(blocks, position),
  }
}

/** Index of the last range that starts at or before a position; -1 if none does. */
const lastStartingBy = (ranges: readonly Range[], position: number): number =>
  firstThat(ranges, ({ start }) => start > position) - 1
