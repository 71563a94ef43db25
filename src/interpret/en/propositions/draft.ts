import type { Sense } from '../../../lexicon/en/predicates.ts'
import type { Mood } from './modality.ts'

/** Words that fill a part, first and one past the last. */
export interface Filler {
  readonly first: number
  readonly last: number
  /** The word that carries it. */
  readonly head: number
}

/** `by-speech`: whoever says it, or whom it is said to. */
export type Part = Filler | 'by-speech' | null

/** A proposition in terms of the words that were read, before anybody asks who they are. */
export interface PropositionDraft {
  readonly rule: 'verb' | 'noun'
  readonly sense: Sense | null
  /** The sense's name, else the lemma. */
  readonly predicate: string
  readonly predicateAt: Filler
  readonly actor: Part
  readonly recipient: Filler | null
  readonly object: Filler | null
  readonly place: Filler | null
  readonly time: Filler | null
  readonly mood: Mood
  /** What its sentence asserts by itself: no relative or other clause that hangs on something. */
  readonly main: boolean
  /** An imperative or an infinitive without a subject is about the one spoken to, where there is one. */
  readonly addressed: boolean
}
