import type { GivenMetadata, Note, Original } from '../../model/index.ts'

/** What holds many articles: a file, an entry of an archive, or bytes that were handed over. */
export interface Holder {
  /** How notes name it, and what the uris of its members begin with where these have no address of their own. */
  readonly uri: string
  /** Said of the whole by a person; what a member says of itself is told after it, and loses against it. */
  readonly given: GivenMetadata
  /** Bytes; null where only the end will tell. */
  readonly size: number | null
  /** Its bytes from there on, to be read once; each call begins anew. Throws what the file system throws. */
  readonly bytes: (from: number) => AsyncIterable<Uint8Array>
  /** Where it lies on disk by itself, absolute; null inside an archive, and for what was handed over. */
  readonly path: string | null
}

/**
 * One record of a holder: an article's bytes, or what there is to say of a record that gives none, or both. A record that is
 * passed over in silence – a picture in a web archive – is a member without either, so that a resumed run need not pass it again.
 */
export interface Member {
  readonly original: Original | null
  readonly notes: readonly Note[]
  /** What to begin at when this member and all before it are stored: a byte offset or a count, as the door likes. */
  readonly next: number
}

/**
 * Opens a holder at `from` (0, or a `next` that it gave before for the same bytes) and gives its members in their order, as they
 * are read: memory does not grow with the holder. Never throws for what is in the bytes: a broken record is a member with a note,
 * and where nothing after it can be told apart, the last one.
 */
export type Door = (holder: Holder, from: number, options: DoorOptions) => AsyncIterable<Member>

export interface DoorOptions {
  /** Which column or field holds what, for tables and JSON Lines; what is not named is found by its usual names. */
  readonly columns?: Readonly<Partial<Record<TableField, string>>>
}

export const TABLE_FIELDS = ['url', 'title', 'date', 'outlet', 'agency', 'language', 'text', 'html'] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** No member's bytes are more; a larger one is a note. */
export const MOST_MEMBER_BYTES = 64 * 1024 * 1024
