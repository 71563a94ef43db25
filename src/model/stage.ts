/** A stage whose results are stored: when its version moves, `reanalyse` runs it anew. */
export type StageName = 'read' | 'segment' | 'attribute' | 'interpret' | 'reconcile'

/** The versions of the stages that made a record, as stored beside it. */
export type StageVersions = Readonly<Record<StageName, string>>

/** What finds attributions: the trained model, or the rules alone, for those who may not use its weights. */
export type AttributionEngine = 'model' | 'rules'

/** A ledger's own choice, kept in it: everything in it is analysed in one way. */
export interface AttributionChoice {
  readonly engine: AttributionEngine
  /** Least confidence of what the model finds, 0 to 1; null takes what gave the best figure in training. */
  readonly least: number | null
}

export const DEFAULT_ATTRIBUTION: AttributionChoice = { engine: 'model', least: null }
