/** The only place where stages meet: reading, analysing, reconciling and checking a ledger. */

export { ActorsFileError } from '../lexicon/actors/index.ts'
export { type Manifest, ManifestError, openManifest } from '../read/index.ts'
export { type Analysed, analyseArticle, analysePending, attributeArticle } from './analyse.ts'
export {
  AssistError,
  type AssistOptions,
  type AssistSummary,
  assist,
  leavesMachine,
  type RefusedAnswer,
  refusedAnswers,
} from './assist.ts'
export { shippedGazetteer } from './gazetteer.ts'
export {
  type IngestOptions,
  type IngestSummary,
  ingest,
  ingestOriginals,
} from './ingest.ts'
export { openActors } from './own-actors.ts'
export type { Phase, PipelineEvent, Watch } from './progress.ts'
export { purge } from './purge.ts'
export { type FileReading, readBytes, readFiles } from './read-files.ts'
export { freezeTemplates, type ReanalyseSummary, reanalyse } from './reanalyse.ts'
export { reconcilePending } from './reconcile.ts'
export * from './reviews.ts'
export { type VerifyProblem, type VerifySummary, verify } from './verify.ts'
export { stageVersions } from './versions.ts'
