import type { GuiseRecord } from '../../model/index.ts'

/** What two guises have in common and what parts them: a value for each feature, apart from any weights. */
export type Evidence = Readonly<Record<string, number>>

/** Two guises compared. */
export interface Comparison {
  readonly by: string
  readonly evidence: Evidence
}

/** A guise with what of its marks is compared, taken apart once. */
export interface Bearer {
  readonly record: GuiseRecord
  readonly id: string
  /** Whole names. */
  readonly names: readonly string[]
  /** Short names of a person, in one transliteration. */
  readonly shorts: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
}
