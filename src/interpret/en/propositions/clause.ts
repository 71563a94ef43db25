import type { NounChunk, VerbChunk } from './chunks.ts'

/** A noun phrase behind a preposition. */
export interface Adjunct {
  readonly preposition: string
  readonly phrase: NounChunk
  /** "Ostra and Kovarra": the phrases joined to it. */
  readonly joined: readonly NounChunk[]
}

/** A verb with what belongs to it. Chunks are named by their index. */
export interface Clause {
  readonly verb: VerbChunk
  readonly at: number
  /** Null where the verb has none of its own. */
  readonly subject: NounChunk | null
  /** The first of "Ostra and Kovarra". */
  readonly subjectFirst: number | null
  /** The subject is whoever says it, or whom it is said to: the content begins with an infinitive or a gerund. */
  readonly bySpeech: boolean
  readonly object: NounChunk | null
  readonly joined: readonly NounChunk[]
  /** Of two objects the first: "gave Ostra weapons". */
  readonly indirect: NounChunk | null
  readonly adjuncts: readonly Adjunct[]
  /** The verb that this infinitive or gerund hangs on. */
  readonly governor: Clause | null
  /** The noun that it hangs on: "a plan to withdraw". */
  readonly noun: NounChunk | null
  /** What opens it: "if", "that", "which". */
  readonly opener: string | null
  /** Chunk behind its last. */
  readonly end: number
}
