import type { Article, Block, Note } from '../model/index.ts'

/** What a page says of itself; null where it does not. */
export interface FoundMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly author: string | null
  /** ISO 8601 date or date-time, as precise as the page is. */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47, as declared; what the words themselves look like is `identifyLanguage`'s to say. */
  readonly language: string | null
}

/** A note in the making. */
export type Problem = Pick<Note, 'rule' | 'reason' | 'remedy'>

/** The text layer taken out of an original: all of its visible text, and the ranges that are the article. */
export interface TextLayer {
  readonly text: string
  /** In text order, no overlap, no outer white space; what no block covers is furniture. */
  readonly blocks: readonly Block[]
  readonly metadata: FoundMetadata
  /** Of a PDF, as `Article` has them. */
  readonly pages?: Article['pages']
  /** Without ids, article and uri, which `readArticle` fills in. */
  readonly problems: readonly Problem[]
}
