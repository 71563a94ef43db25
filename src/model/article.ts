import type { Range } from './span.ts'
import type { Proposition } from './statement.ts'

export type BlockKind = 'headline' | 'summary' | 'paragraph' | 'subheading' | 'caption'

export interface Block extends Range {
  readonly kind: BlockKind
}

/** A value of the metadata that somebody stated, that the page states, or that nobody does. */
export type MetadataOrigin = 'given' | 'found' | 'unknown'

export interface Article {
  readonly type: 'article'
  readonly id: string
  /** Where it came from: a file path relative to the ingested folder, or a URL; the first in code-unit order of `uris`. */
  readonly uri: string
  readonly uris?: readonly string[]
  /** Of the original bytes, hex. */
  readonly sha256: string
  readonly text: string
  /** The article proper, in reading order; whatever no block covers is page furniture. */
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  /** Wire service whose copy this is, where the text says so. */
  readonly agency: string | null
  /** As the byline gives it. */
  readonly author?: string | null
  /** The page's own address: the canonical one, or the one that a person gave. */
  readonly url?: string | null
  /** ISO 8601 date or date-time. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string
  /** The earliest article of which this one is a reprint or rewrite, else null. */
  readonly copyOf: string | null
  /** What says that the one named by `copyOf` came first; `unknown` where nothing does and the order is a convention. */
  readonly copyOrder?: 'agency' | 'date' | 'length' | 'unknown'
  /** Whose wire text it is: by its own word (`agency`), or by that of the other articles of one origin, if they agree. */
  readonly copyAgency?: string
  /** Of a copy: stretches that its origin does not have. */
  readonly copyAdded?: readonly Range[]
  /** Of a copy: stretches that it left out, in the text of its origin. */
  readonly copyCut?: readonly { readonly article: string; readonly start: number; readonly end: number }[]
  /** Passages shared with other articles, and statements printed in both. */
  readonly shared?: readonly {
    readonly with: string
    readonly start: number
    readonly end: number
    readonly otherStart: number
    readonly otherEnd: number
  }[]
  /** What it asserts in its own voice, of the predicates that the lexicon knows; absent where there is nothing. */
  readonly narrated?: readonly Proposition[]
  /** Of a PDF: where each of its pages begins in the text, in order; a page without text has its place too. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[]
  /** Where title, outlet, date and language come from. */
  readonly metadataFrom?: Readonly<Record<string, MetadataOrigin>>
}
