import type { Article } from './article.ts'
import type { Note } from './note.ts'

/** What a person says of an article that its page does not: flags, a sidecar file, or a row of a manifest. */
export interface GivenMetadata {
  readonly title?: string
  readonly outlet?: string
  readonly agency?: string
  /** ISO 8601 date or date-time. */
  readonly published?: string
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
}

export type OriginalFormat = 'text' | 'markdown' | 'html'

/** Bytes as they came, with where they came from. */
export interface Original {
  /** Path relative to the ingested folder, with forward slashes, or a URL. */
  readonly uri: string
  readonly bytes: Uint8Array
  readonly given: GivenMetadata
}

/** What `read` makes of one original: the article, or the reason why there is none, and notes either way. */
export interface Reading {
  readonly article: Article | null
  readonly format: OriginalFormat | null
  /** Label of the encoding that the bytes were decoded with, as WHATWG spells it; null where there was no text. */
  readonly encoding: string | null
  readonly author: string | null
  readonly notes: readonly Note[]
}

/**
 * Lines of page furniture that recur across an outlet's articles, learned by `counterclaim templates` and frozen:
 * reading one article never depends on which others are in the ledger.
 */
export interface FurnitureTemplates {
  /** Changes with every freezing; part of the read stage's version. */
  readonly version: string
  /** Hashes of normalised lines or blocks; the outlet is the key, '' where it is unknown. */
  readonly outlets: Readonly<Record<string, readonly string[]>>
}
