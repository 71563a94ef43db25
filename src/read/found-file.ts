import type { GivenMetadata } from '../model/index.ts'

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
}

export interface DiscoverOptions {
  /** Said of every file; a manifest comes before it, a sidecar before both. */
  readonly given?: GivenMetadata
  /** Path of a manifest for all inputs, besides the manifest.csv that a folder may have. */
  readonly manifest?: string
}
