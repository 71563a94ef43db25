import type { Statement } from '../../model/index.ts'
import type { SidesOf } from './parties.ts'

/** A statement with the article's text and the way to its parties. */
export interface Reading {
  readonly statement: Statement
  readonly text: string
  readonly side: string | null
  readonly sidesOf: SidesOf
  /** Whether a place, by id, is a whole land. */
  readonly isLand: (place: string) => boolean
}
