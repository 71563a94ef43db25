import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import type { Claim, Dispute } from './claim.ts'
import type { Agreement, Control, Figure, Offer } from './facets.ts'
import type { Note } from './note.ts'
import type { Place } from './place.ts'
import type { Range } from './span.ts'
import type { Proposition, Statement } from './statement.ts'

/**
 * What `interpret` makes of one article. Actors and places hold only this article's mentions and carry
 * the id that the same name has in every other article: the store joins them by id.
 */
export interface Interpretation {
  readonly article: string
  readonly statements: readonly Statement[]
  /** What the article asserts in its own voice, of the predicates that the lexicon knows. */
  readonly narrated?: readonly Proposition[]
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly agreements: readonly Agreement[]
  readonly figures: readonly Figure[]
  readonly controls: readonly Control[]
  readonly offers: readonly Offer[]
  readonly notes: readonly Note[]
}

/** One article with all that was made of it: what `reconcile` compares. */
export interface Dossier {
  readonly article: Article
  readonly interpretation: Interpretation
}

/** A copy, as `reconcile` found it: `copyOf` and `shared` of the article record. */
export interface CopyLink {
  readonly article: string
  readonly copyOf: string | null
  readonly shared: NonNullable<Article['shared']>
  /** What says that the other one came first; `unknown` where nothing does and the order is a convention. */
  readonly order?: 'agency' | 'date' | 'length' | 'unknown'
  /** Whose wire text it is, by its own word or by that of the others of one origin; null where none or several are named. */
  readonly agency?: string | null
  /** Stretches that the origin does not have, as ranges of this text. */
  readonly added?: readonly Range[]
  /** Stretches that this one left out, as ranges of the origin's text. */
  readonly cut?: readonly Range[]
}

/** What `reconcile` makes of a group of articles that are linked with each other and with no others. */
export interface Reconciliation {
  readonly articles: readonly string[]
  readonly copies: readonly CopyLink[]
  readonly claims: readonly Claim[]
  readonly disputes: readonly Dispute[]
}
