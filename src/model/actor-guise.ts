import type { Actor, ActorLink } from './actor.ts'

/**
 * A name as articles bear it: all that bear it with the same office and body are one guise, however many they are.
 * So actors are compared guise by guise, and a name that thousands of articles carry is a few of them. What stands
 * here follows from the id alone.
 */
export interface ActorGuise {
  readonly id: string
  /** The id of the name by itself, as interpretation gives it. */
  readonly actor: string
  readonly kind: Actor['kind']
  /** The name's words in small letters, without accents; empty where a lexicon knows the actor under several names. */
  readonly words: string
  /** The noun of the office, as far as it tells people of one name apart. */
  readonly office: string | null
  /** Actor id of the state or group that the office belongs to, and its words. */
  readonly body: string | null
  readonly bodyWords: string
  /** Of a bare last name without an office: the power or armed group that its article names most. */
  readonly around: string | null
}

/** What one article has of a guise. */
export interface GuisePart {
  readonly actor: string
  readonly guise: ActorGuise
  /** What other guises are found and compared by: a letter for what it is, a space, a name or a form of it; by `~` only compared. */
  readonly marks: readonly string[]
}

/** A guise with what all its articles say. */
export interface GuiseRecord {
  readonly guise: ActorGuise
  readonly marks: readonly string[]
  /** The power of two below the number of its articles: more articles count for more, but seldom move anything. */
  readonly weight: number
  /** How many guises its name has, itself among them. */
  readonly siblings: number
}

/** Guises that are one actor. */
export interface ActorGroup {
  /** The actor's: the id of its fullest name, or of a guise where several actors bear that name. */
  readonly id: string
  /** The guise whose name it goes by. */
  readonly lead: string
  readonly guises: readonly string[]
  /** Between ids of guises. */
  readonly merged: readonly ActorLink[]
  readonly couldBe: readonly ActorLink[]
}
