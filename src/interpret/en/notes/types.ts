import type { Actor, Figure, Statement } from '../../../model/index.ts'
import type { View } from '../view.ts'

/** What was made of an article, as far as notes are about it. */
export interface Made {
  /** With the date that the article came with, whether or not its text agrees. */
  readonly original: View
  readonly view: View
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
  readonly figures: readonly Figure[]
}

/** What a user should know of an article, and can do about it. */
export interface Remark {
  readonly rule: string
  readonly reason: string
  readonly remedy: string | null
}

/** One thing worth a note; null where there is nothing to say. */
export type NoteRule = (made: Made) => Remark | null
