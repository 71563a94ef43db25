import type { Made } from './made.ts'
import type { Span } from './span.ts'

/** `attributed` is what another party says of the speaker ("the government says the group agreed"): never the speaker's own assertion. */
export type Stance =
  | 'assert'
  | 'deny'
  | 'concede'
  | 'question'
  | 'demand-proof'
  | 'no-comment'
  | 'presuppose'
  | 'relay'
  | 'attributed'

/** A proposition that one or more statements, in one or more articles, take a stance on. */
export interface Claim extends Partial<Made> {
  readonly type: 'claim'
  readonly id: string
  /** One plain sentence, as close to the words of a statement as it can be. */
  readonly text: string
  readonly stances: readonly {
    readonly statement: string
    readonly stance: Stance
    /** What the concession or denial does not cover. */
    readonly limit?: Span | null
    readonly confidence?: number
    /** Why it was linked: a value for each feature, apart from any weights. */
    readonly evidence?: Readonly<Record<string, number | string>>
  }[]
  /** Where an article asserts it in its own voice. */
  readonly narrated: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly confidence?: number
    /** Why it was taken for the same: a value for each feature. */
    readonly evidence?: Readonly<Record<string, number | string>>
  }[]
}

/** Claims over which parties take opposite sides. */
export interface Dispute extends Partial<Made> {
  readonly type: 'dispute'
  readonly id: string
  readonly question: string
  readonly claims: readonly string[]
  readonly sides: readonly {
    readonly position: string
    readonly actors: readonly string[]
    readonly statements: readonly string[]
    readonly evidenceOffered?: readonly string[]
    readonly evidenceDemanded?: readonly string[]
  }[]
  readonly first?: string | null
  readonly latest?: string | null
  readonly status: 'open' | 'conceded' | 'partly-conceded'
  /** Articles behind it after copies are collapsed: the number of independent origins. */
  readonly origins: number
}
