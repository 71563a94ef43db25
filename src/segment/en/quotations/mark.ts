import type { Range } from '../../../model/index.ts'

/** Straight and curly marks that open and close each other; marks of two styles in one block may lie in each other. */
export type MarkStyle = 'straight' | 'curly' | 'guillemet' | 'doubled'

/** A sign that may open or close a quotation. */
export interface Mark extends Range {
  readonly style: MarkStyle
  /** Which way it faces: by its shape and the white space around it; `either` where both or neither fit. */
  readonly side: 'open' | 'close' | 'either'
}

/** A pair of marks, or an opening mark whose partner is missing, or a close that goes on with the block before. */
export interface Pair {
  readonly open: Mark | null
  readonly close: Mark | null
  /** Where it ends: behind the closing mark, or where it was cut off. */
  readonly end: number
}

/** A single mark with what tells an apostrophe from the end of a quotation. */
export interface SingleMark extends Mark {
  /** It can close, but the word before ends as a possessive does: "the gunners’ posts". */
  readonly possessive: boolean
}
