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
}
