/** Counterclaim as a library: one verb per stage, the pipeline over them, and the model's types. */
export { ATTRIBUTE_VERSION, attribute } from './attribute/index.ts'
export { INTERPRET_VERSION, interpret } from './interpret/index.ts'
export * from './model/index.ts'
export {
  analyseArticle,
  freezeTemplates,
  ingest,
  ingestOriginals,
  reanalyse,
  verify,
} from './pipeline/index.ts'
export { discover, loadOriginal, originalFromBytes, readArticle, readVersion } from './read/index.ts'
export { RECONCILE_VERSION, reconcile } from './reconcile/index.ts'
export { SEGMENT_VERSION, segment } from './segment/index.ts'
export { LedgerError, openStore, type RecordFilter, type SearchHit, type Store } from './store/index.ts'
