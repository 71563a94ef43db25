import type { Made } from './made.ts'
import type { Span } from './span.ts'

export interface Agreement extends Partial<Made> {
  readonly type: 'agreement'
  readonly id: string
  readonly name: string
  readonly date: string | null
  readonly place: string | null
  readonly parties: readonly string[]
  readonly mentions: readonly { readonly article: string; readonly start: number; readonly end: number }[]
  readonly commitments: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
  readonly breaches: readonly {
    readonly statement: string | null
    readonly article: string
    readonly by: string | null
    readonly against: string | null
  }[]
}

export interface Figure extends Partial<Made> {
  readonly type: 'figure'
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it counts: "captured Russian soldiers". */
  readonly counts: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** Who gives it: the article's own voice, a statement, or not to be told. */
  readonly voice: 'narrator' | 'statement' | 'unknown'
  readonly statement: string | null
  readonly scope?: {
    readonly place: string | null
    readonly from: string | null
    readonly asOf: string | null
  }
  /** Figures that count the same thing and differ. */
  readonly conflicts: readonly string[]
}

export interface Control extends Partial<Made> {
  readonly type: 'control'
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
  readonly place: string | null
  readonly placeName: string
  readonly holder: string | null
  readonly holderName: string | null
  readonly action: 'holds' | 'took' | 'retook' | 'lost' | 'encircles' | 'aims to take' | 'leaves'
  readonly statement: string | null
  readonly date: string | null
}

export interface Offer extends Partial<Made> {
  readonly type: 'offer'
  readonly id: string
  readonly kind: 'proposal' | 'demand' | 'promise' | 'threat'
  readonly article: string
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly conditions: readonly Span[]
  readonly responses: readonly {
    readonly statement: string
    readonly by?: string | null
    readonly answer: 'accepted' | 'accepted-with-conditions' | 'refused'
  }[]
}
