import type { Block } from './article.ts'
import type { Range } from './span.ts'

/** One word, number or mark of the text. Its characters are `text.slice(start, end)`. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** A sentence never crosses a block. `tokens` are indexes into `Document.tokens`: first, and one past the last. */
export interface Sentence extends Range {
  /** Index into `Document.blocks`. */
  readonly block: number
  readonly tokens: readonly [first: number, end: number]
}

/**
 * One stretch between quotation marks, within one block. The range takes in the marks that are there.
 * A speech over several paragraphs opens each of them anew and closes only the last: each paragraph is one
 * quotation, joined by `continues`.
 */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range
  readonly mark: 'double' | 'single'
  readonly closed: boolean
  /** Index into `Document.quotations` of the paragraph before, when this one goes on with the same speech. */
  readonly continues: number | null
  /** Index of the quotation around this one, for quotations inside quotations. */
  readonly within: number | null
}

/** The article as the language stages see it: only what stands in blocks has sentences, tokens and quotations. */
export interface Document {
  readonly article: string
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** In reading order. */
  readonly blocks: readonly Block[]
  /** In text order; none in furniture. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
