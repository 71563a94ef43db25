import type { Made } from './made.ts'

export interface Place extends Partial<Made> {
  readonly type: 'place'
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2; null, with candidates, where it is contested. */
  readonly country: string | null
  readonly candidates?: readonly {
    readonly name: string
    readonly country: string | null
    readonly lat: number
    readonly lon: number
  }[]
  readonly precision?: 'point' | 'town' | 'area' | 'region' | 'country'
  readonly lat: number | null
  readonly lon: number | null
  /** `locative` mentions alone go on a map; "Kiev said" is `actor`, "Kiev troops" is `modifier`. */
  readonly mentions: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly use: 'locative' | 'actor' | 'modifier' | 'name-part'
  }[]
}
