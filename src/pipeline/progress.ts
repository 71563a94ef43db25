import type { Note } from '../model/index.ts'

export type Phase = 'read' | 'analyse' | 'reconcile' | 'verify' | 'embed' | 'compare' | 'ask'

/** What a long job tells whoever watches it. Only what is committed is reported as done. */
export type PipelineEvent =
  | {
      readonly kind: 'progress'
      readonly phase: Phase
      readonly done: number
      /** Null as long as it is not known how much there is. */
      readonly total: number | null
    }
  | { readonly kind: 'stored'; readonly uri: string; readonly article: string }
  | {
      readonly kind: 'note'
      readonly note: Note
      /** Whether it says that something named by itself could not be read, not something met on the way. */
      readonly named: boolean
    }

export interface Watch {
  readonly onEvent?: (event: PipelineEvent) => void
  /** Stops between two batches: what was reported is stored, and the next run goes on from there. */
  readonly signal?: AbortSignal
}
