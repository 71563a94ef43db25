import type { Figure } from '../../../../model/index.ts'

/** A figure with what conflicts are judged by, which the record does not hold. */
export interface FoundFigure {
  readonly figure: Figure
  readonly head: string | null
  readonly action: string | null
}
