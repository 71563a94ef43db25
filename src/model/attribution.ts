import type { Made } from './made.ts'
import type { Range } from './span.ts'

/**
 * A fact of the text, in the terms of PARC and PolNeAR: a source, a cue and a content. Each is a list of
 * ranges in text order, since a content can be broken by its own source and cue. Contents keep their quotation marks.
 */
export interface Attribution extends Made {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly manner: 'direct' | 'indirect' | 'mixed'
  /** Lemma of the cue as the lexicon lists it ("deny", "denial", "according to"); null where there is none. */
  readonly lemma: string | null
}
