import type { Article } from '../model/index.ts'
import { bodyWords } from './body-words.ts'
import { commonPassages, lengthOf, type Passage } from './passages.ts'

/** How much of their wording two articles share. */
export interface Likeness {
  readonly passages: readonly Passage[]
  /** Words of the longest common run. */
  readonly longest: number
  /** Words in common runs of at least `RUN` words. */
  readonly words: number
  /** Of the shorter article. */
  readonly share: number
}

/** Words from which on a common run counts: shorter ones are names and set phrases. */
export const RUN = 8
/** A run this long is taken over, not hit upon: a sentence that two reporters write alike is shorter. */
const LONG_RUN = 25
/** A little less than this is what two reports on one story may share by quoting the same paper. */
const LINK_SHARE = 0.3
/** From half of the shorter one on, an article is a reprint or a rewrite; below, both quote alike. */
const COPY_SHARE = 0.5

export function likeness(a: Article, b: Article): Likeness {
  const passages = commonPassages(a, b).filter(passage => lengthOf(passage) >= RUN)
  const words = passages.reduce((sum, passage) => sum + lengthOf(passage), 0)
  const shorter = Math.min(bodyWords(a).words.length, bodyWords(b).words.length)
  return {
    passages,
    longest: passages.reduce((most, passage) => Math.max(most, lengthOf(passage)), 0),
    words,
    share: shorter === 0 ? 0 : words / shorter,
  }
}

export const sharesPassage = ({ longest, share }: Likeness): boolean =>
  longest >= LONG_RUN || share >= LINK_SHARE

export const isCopy = ({ share, words }: Likeness): boolean => share >= COPY_SHARE && words >= LONG_RUN
