import type { Suggestion } from '../model/index.ts'

/** What a user's own models answered. An answer is written once: the same question to the same model is not asked again. */
export interface AssistStore {
  /** Those of these questions that were answered, by hash. */
  assistAnswers(hashes: readonly string[]): Promise<ReadonlyMap<string, AssistAnswer>>
  /** One transaction. An answer that is there stays; what it was asked about is added. */
  putAssistAnswers(batch: readonly AskedAnswer[]): Promise<void>
  /** Every question of a kind with its answer and the statements that it was about, vectors left out; in the order of statements. */
  assistAsked(kind: AssistAnswer['kind']): Promise<readonly AskedAnswer[]>
  /** Replaces all pairs of this model. */
  putAssistNear(model: string, pairs: readonly NearPair[]): Promise<void>
  assistNear(): Promise<readonly NearPair[]>
  /** A number that is other than 0 as long as suggestions are to be worked out anew. */
  assistMoved(): Promise<number>
  /** One transaction: replaces all suggestions, which are as new as `moved`, given by `assistMoved` before they were worked out. */
  putSuggestions(suggestions: readonly PlacedSuggestion[], moved: number): Promise<void>
  /** The claims that these statements stand in. */
  claimsOf(statements: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** Suggestions about any of these statements, in the order of ids. */
  suggestionsOn(statements: readonly string[]): Promise<readonly Suggestion[]>
}

export interface AssistAnswer {
  /** Over model, prompt and text. */
  readonly hash: string
  readonly kind: 'stance' | 'embedding'
  readonly model: string
  /** ISO 8601. */
  readonly at: string
  /** As it came; null of an embedding. */
  readonly answer: string | null
  readonly vector: Float32Array | null
}

/** The statements a question is about, each with its article; `other` is null of an embedding. */
export interface AskedPair {
  readonly statement: string
  readonly article: string
  readonly other: string | null
  readonly otherArticle: string | null
}

export interface AskedAnswer extends AskedPair {
  readonly answer: AssistAnswer
}

export interface NearPair {
  readonly model: string
  readonly statement: string
  readonly article: string
  readonly other: string
  readonly otherArticle: string
  readonly similarity: number
}

export interface PlacedSuggestion {
  readonly suggestion: Suggestion
  readonly otherArticle: string
}
