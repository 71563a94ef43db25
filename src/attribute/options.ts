import type { Tagger } from './en/tagger/index.ts'

/** Trained weights, ready to run. */
export type AttributionModel = Tagger

export interface AttributeOptions {
  /** Without it the rules alone decide. */
  readonly model?: AttributionModel | undefined
  /** Least confidence of what the model finds, 0 to 1; where absent, what gave the best figure in training. */
  readonly least?: number | undefined
}
