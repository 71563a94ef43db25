import type { Span } from './span.ts'

/** A person's decision about a record: an activity on top of it, chained by hash to the one before on the same record. */
export interface Review {
  readonly type: 'review'
  readonly id: string
  readonly record: string
  /** Survives re-analysis: the place in the text that the decision is about. */
  readonly anchor: { readonly article: string; readonly spans: readonly Span[] } | null
  readonly field: string | null
  readonly decision: 'accept' | 'reject' | 'correct' | 'merge' | 'split' | 'undo'
  readonly value: unknown
  readonly reason: string
  readonly reviewer: string
  readonly at: string
  readonly previous: string | null
  readonly hash: string
}
