/** The only place where stages meet: reading, analysing, reconciling and checking a ledger. */
export { type Analysed, analyseArticle, analysePending } from './analyse.ts'
export { type IngestOptions, type IngestSummary, ingest, ingestOriginals } from './ingest.ts'
export type { Phase, PipelineEvent, Watch } from './progress.ts'
export { freezeTemplates, type ReanalyseSummary, reanalyse } from './reanalyse.ts'
export { reconcilePending } from './reconcile.ts'
export { type VerifyProblem, type VerifySummary, verify } from './verify.ts'
export { stageVersions } from './versions.ts'
