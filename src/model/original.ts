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

export type OriginalFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'mail'

/** Bytes as they came, with where they came from. */
export interface Original {
  /** Path relative to the ingested folder, with forward slashes, or a URL. */
  readonly uri: string
  readonly bytes: Uint8Array
  readonly given: GivenMetadata
  /** Absent for what came as a file of its own, or was handed over. */
  readonly capture?: Capture
}

/** How bytes were fetched – by this program, or by whose crawler an archive is: what came with them and is not in them. */
export interface Capture {
  /** The address that they are the answer to: after all redirects. */
  readonly url: string
  /** ISO 8601, UTC; null where the record does not say. */
  readonly at: string | null
  /** HTTP's; null for a record that is no answer of a server. */
  readonly status: number | null
  /** Names in lower case; what was sent twice is joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** In order, the address that was asked for first; empty where it answered itself, or where the archive does not say. */
  readonly redirects: readonly { readonly from: string; readonly status: number }[]
  /** Archive, and the record's offset in it in bytes, as in "2031.warc.gz@1234"; absent for what this program fetched. */
  readonly record?: string
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
