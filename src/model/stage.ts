/** A stage whose results are stored: when its version moves, `reanalyse` runs it anew. */
export type StageName = 'read' | 'segment' | 'attribute' | 'interpret' | 'reconcile'

/** The versions of the stages that made a record, as stored beside it. */
export type StageVersions = Readonly<Record<StageName, string>>
