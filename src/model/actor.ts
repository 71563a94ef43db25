import type { Made } from './made.ts'

/** Anyone who speaks, is spoken of, or acts. Mentions cover names, nominals and pronouns. */
export interface Actor extends Partial<Made> {
  readonly type: 'actor'
  readonly id: string
  readonly name: string
  readonly kind:
    | 'person'
    | 'office'
    | 'government'
    | 'ministry'
    | 'country'
    | 'armed-group'
    | 'state-forces'
    | 'organisation'
    | 'agency'
    | 'outlet'
    | 'crowd'
    | 'document'
    | 'unnamed'
  /** Role and affiliation as stated: "Foreign Minister", actor id of the body. */
  readonly role: string | null
  readonly affiliation: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly { readonly article: string; readonly start: number; readonly end: number }[]
  /** Where the ledger has more than one name for the actor: each by the id that it has alone, which leads here. */
  readonly names?: readonly { readonly id: string; readonly name: string; readonly articles: number }[]
  /** Roles in time, the earliest first, where more than one article or role is behind the actor. */
  readonly roles?: readonly ActorRole[]
  /** Why the names were taken for one actor. */
  readonly merged?: readonly ActorLink[]
  /** Who else it might be: told, not acted upon. `b` is the other. */
  readonly couldBe?: readonly ActorLink[]
  /** Other actors of the same name. */
  readonly namesakes?: readonly string[]
}

/** A role as articles state it, with the dates of the first and the last that do. */
export interface ActorRole {
  readonly role: string | null
  /** Actor id of the body. */
  readonly of: string | null
  readonly from: string | null
  readonly to: string | null
  readonly articles: number
}

/** Two names taken for one actor, or thought to be perhaps. */
export interface ActorLink extends Made {
  readonly a: string
  readonly b: string
  /** A value for each feature, apart from any weights. */
  readonly evidence: Readonly<Record<string, number | string>>
}
