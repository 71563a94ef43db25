import type { Actor, ActorGroup, Article, Decision, GuisePart, GuiseRecord } from '../model/index.ts'

/** The ledger's side of reconciling actors: guises, what they are found by, and which of them are one. */
export interface ActorStore {
  /** Articles whose actors were not compared at `version` yet, in id order. */
  unguised(version: string, limit: number): Promise<readonly GuiseSource[]>
  /** One transaction: what each article has of which guise. An article that moved since it was handed out is passed over. */
  putGuises(batch: readonly ArticleGuises[], version: string): Promise<void>
  /** Notes what people decided on actors; guises of names that a decision came to, or was taken back from, are work. */
  putActorDecisions(decisions: readonly Decision[]): Promise<void>
  /** Guises that may belong together with others than before, in id order; some may be gone. */
  movedGuises(limit: number): Promise<MovedGuises>
  guises(ids: readonly string[]): Promise<readonly GuiseRecord[]>
  /** Guises that share a mark with these which not too many bear. */
  guisesNear(ids: readonly string[]): Promise<readonly string[]>
  /** Guises that were compared together with these when they were last grouped. */
  guisesBeside(ids: readonly string[]): Promise<readonly string[]>
  /** The guises of these names; an id of one guise is that guise. */
  guisesNamed(ids: readonly string[]): Promise<readonly string[]>
  /**
   * One transaction: `components` are what now stands in place of the groups of `before`.
   * @returns false, and nothing is stored, where guises have moved since `clock` was told.
   */
  putActorGroups(
    before: readonly string[],
    components: readonly (readonly ActorGroup[])[],
    clock: number,
  ): Promise<boolean>
  /** Statements of these actors, and the articles that name them, under all their names. */
  actorCounts(ids: readonly string[]): Promise<ReadonlyMap<string, ActorCounts>>
}

/** How often an actor spoke. */
export interface ActorCounts {
  readonly statements: number
  readonly articles: number
}

export interface GuiseSource {
  readonly article: Article
  readonly actors: readonly Actor[]
  /** Of the analysis that these come from. */
  readonly serial: number
}

export interface ArticleGuises {
  readonly article: string
  readonly serial: number
  readonly parts: readonly GuisePart[]
}

export interface MovedGuises {
  readonly guises: readonly string[]
  /** Moves whenever guises do. */
  readonly clock: number
}

/** A mark that more guises bear joins nobody: a last name that so many have tells nothing, and costs nothing. */
export const MOST_BEARERS = 400
