/** Words are named by their index in the stretch that is read: first, and one past the last. */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** The word that carries it. */
  readonly head: number
  /** "Ostra's withdrawal", "its troops": the words of the owner, without the ending. */
  readonly owner: readonly [first: number, last: number] | null
  readonly pronoun: boolean
  /** "No troops", "nobody". */
  readonly none: boolean
}

export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly verb: number
  readonly lemma: string
  readonly form: 'finite' | 'to' | 'ing' | 'participle'
  readonly passive: boolean
  readonly negative: boolean
  readonly modal: string | null
  /** A bare past form: finite, or a participle that belongs to the noun before it. */
  readonly either: boolean
  /** A bare base form: "and withdraw". */
  readonly base?: boolean
}

export type Chunk =
  | ({ readonly kind: 'noun' } & Phrase)
  | ({ readonly kind: 'verb' } & VerbGroup)
  | {
      readonly kind:
        | 'preposition'
        | 'conjunction'
        | 'subordinator'
        | 'wh'
        | 'mark'
        | 'quote'
        | 'time'
        | 'adjective'
        | 'adverb'
      readonly first: number
      readonly last: number
      readonly word: string
    }

export type NounChunk = Extract<Chunk, { kind: 'noun' }>
export type VerbChunk = Extract<Chunk, { kind: 'verb' }>
