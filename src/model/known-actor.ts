import type { Actor } from './actor.ts'

/** One form of a name as texts write it. */
export interface ActorForm {
  readonly text: string
  /** It counts only where the article also has another form of the same actor: "IS", "Wagner". */
  readonly needsFuller: boolean
}

/** What an actor was called over some years: who changes its name stays who it is. */
export interface ActorName {
  readonly name: string
  /** Years; null where the name has no known beginning or end. An article older than `from` cannot mean it. */
  readonly from: number | null
  readonly to: number | null
  /** The name itself first, then what else it is called. */
  readonly forms: readonly ActorForm[]
}

/** An actor that the lexicon or a user's file knows, whatever an article calls it. */
export interface KnownActor {
  /** The same in every language, and what the actor's id in a ledger is made of. */
  readonly id: string
  readonly kind: Actor['kind']
  /** Primary subtag of BCP 47 → names, in the order in which they were borne. */
  readonly names: Readonly<Record<string, readonly ActorName[]>>
}
