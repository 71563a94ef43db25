import type { GivenMetadata, Note } from '../model/index.ts'

/** Who said what of the files in a folder. */
export interface Manifest {
  /** Absolute. */
  readonly path: string
  /** By file, relative to the folder that the manifest is for, with forward slashes. */
  readonly rows: ReadonlyMap<string, GivenMetadata>
  readonly notes: readonly Note[]
}

/** A file to be read, with what people said of it. Nothing of its content has been looked at yet. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** Relative to the ingested folder, with forward slashes; its base name where the file itself was named. */
  readonly uri: string
  /** Bytes. */
  readonly size: number
  readonly mtimeMs: number
  readonly given: GivenMetadata
  /** What is wrong with what people said of it. */
  readonly notes: readonly Note[]
  /** Whether it was named itself, not met in a folder or by a pattern. */
  readonly named: boolean
}

/** A path that gives no file: what there is to say of it now, which may be nothing any more. */
export interface Unfound {
  /** Absolute. */
  readonly path: string
  readonly notes: readonly Note[]
  readonly named: boolean
}

/** A folder that was walked to its end: notes on other paths in it are out of date. */
export interface WalkedFolder {
  /** Absolute. */
  readonly folder: string
  /** Paths below it, absolute, of which there was something to say. */
  readonly noted: ReadonlySet<string>
}

export type Found = FoundFile | Unfound | WalkedFolder

/** Looked at once an item. */
export const isFile = (found: Found): found is FoundFile => 'uri' in found
export const isUnfound = (found: Found): found is Unfound => 'path' in found && !('uri' in found)

export interface DiscoverOptions {
  /** Said of every file; a manifest comes before it, a sidecar before both. */
  readonly given?: GivenMetadata
  /** A manifest for all inputs, besides the manifest.csv that a folder may have. */
  readonly manifest?: Manifest
}
