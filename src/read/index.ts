import type { FurnitureTemplates } from '../model/index.ts'

export { discover } from './discover.ts'
export {
  type DiscoverOptions,
  type Found,
  type FoundFile,
  isFile,
  isUnfound,
  type Manifest,
  type Unfound,
  type WalkedFolder,
} from './found-file.ts'
export { loadOriginal, MOST_BYTES, originalFromBytes } from './load-original.ts'
export { ManifestError, openManifest } from './manifest.ts'
export { readArticle } from './read-article.ts'
export { readOriginal } from './read-original.ts'
export { learnTemplates } from './text/index.ts'

export const READ_VERSION = '1'

/** What an article was read by: this program's reader, and the furniture templates frozen in the ledger. */
export const readVersion = (templates: FurnitureTemplates | null): string =>
  templates === null ? READ_VERSION : `${READ_VERSION}+${templates.version}`
