import type { Article } from '../model/index.ts'
import { bodyWords, type Wording } from './body-words.ts'
import { commonPassages, lengthOf, type Passage } from './passages.ts'

/** How much of their wording two articles share, from the first one's side. */
export interface Likeness {
  /** Common runs of at least `RUN` words. */
  readonly passages: readonly Passage[]
  /** All of them, down to what a rewrite leaves of a sentence. */
  readonly runs: readonly Passage[]
  /** Words of the longest common run. */
  readonly longest: number
  /** Words in common runs. */
  readonly words: number
  /** Words in passages, of the shorter article. */
  readonly share: number
  /** Words in runs, of the shorter article. */
  readonly whole: number
  /** Words in runs that neither of the two has inside quotation marks. */
  readonly told: number
  /** Like `whole`, with quotations counting less, no run for more than a document's beginning, and the one word that an editor replaced between two runs. */
  readonly reporting: number
}

/** Words from which on a common run counts as a passage: shorter ones are names and set phrases. */
export const RUN = 8
/** A run this long is taken over, not hit upon: a sentence that two reporters write alike is shorter. */
const LONG_RUN = 25
/** A little less than this is what two reports on one story may share by quoting the same paper. */
const LINK_SHARE = 0.3

/**
 * The three that follow were chosen on one half of the marked pairs (docs/methodology/copies.md). What somebody
 * said can be heard by two reporters, so it counts less than the words around it …
 */
const QUOTED_WEIGHT = 0.4
/** … a letter or a statement that both print in full counts as one run of no more than so many words … */
const MOST_OF_RUN = 60
/** … and so much of the shorter one's words, so weighted, makes it a rewrite. */
const REWRITE_SHARE = 0.35
/** From here on it is a reprint, whatever it consists of. */
const REPRINT_SHARE = 0.8
/** A notice of sixty words has half of this in common with any other on the same matter. */
const LEAST_TAKEN = 30

/** The wording of two articles compared; see `alike`. */
export const likeness = (a: Article, b: Article): Likeness =>
  alike({ id: a.id, ...bodyWords(a) }, { id: b.id, ...bodyWords(b) })

/** A wording with the id of its article, which tells two of one length apart. */
export interface Worded extends Wording {
  readonly id: string
}

/**
 * The same for (a, b) and (b, a), sides apart: what is linked may not depend on which of the two came first. The
 * shorter one is walked through, so that each word of it counts once, however often the other prints it.
 */
export function alike(a: Worded, b: Worded): Likeness {
  const runs = isLonger(a, b) ? commonPassages(a, b) : commonPassages(b, a).map(turned)
  const passages = runs.filter(passage => lengthOf(passage) >= RUN)
  const shorter = Math.min(a.words.length, b.words.length)
  const shareOf = (words: number): number => (shorter === 0 ? 0 : words / shorter)
  const words = sumOf(runs, lengthOf)
  return {
    passages,
    runs,
    longest: runs.reduce((most, passage) => Math.max(most, lengthOf(passage)), 0),
    words,
    share: shareOf(sumOf(passages, lengthOf)),
    whole: shareOf(words),
    told: sumOf(runs, run => toldIn(run, a, b)),
    reporting: shareOf(sumOf(runs, run => weightOf(run, a, b)) + replacedBetween(runs, a, b)),
  }
}

export const sharesPassage = (alike: Likeness): boolean => alike.longest >= LONG_RUN || isShared(alike)

/** Whether much of the shorter one stands in the other. */
export const isShared = (alike: Likeness): boolean => alike.share >= LINK_SHARE || isCopy(alike)

/** Whether one of the two reprints or rewrites the other, or both a third. */
export const isCopy = ({ whole, reporting, words, told }: Likeness): boolean =>
  words >= LEAST_TAKEN &&
  // Two short reports of one speech are its words, and each reporter's own few.
  ((whole >= REPRINT_SHARE && told >= LEAST_TAKEN) || reporting >= REWRITE_SHARE)

function isLonger(a: Worded, b: Worded): boolean {
  const more = a.words.length - b.words.length
  return more === 0 ? a.id < b.id : more > 0
}

const turned = ({ start, end, otherStart, otherEnd }: Passage): Passage => ({
  start: otherStart,
  end: otherEnd,
  otherStart: start,
  otherEnd: end,
})

const sumOf = (runs: readonly Passage[], of: (run: Passage) => number): number =>
  runs.reduce((sum, run) => sum + of(run), 0)

const isTold = (own: Worded, at: number, other: Worded, otherAt: number): boolean =>
  own.quoted[at] !== 1 && other.quoted[otherAt] !== 1

function toldIn(run: Passage, a: Worded, b: Worded): number {
  let told = 0
  for (let i = 0; i < lengthOf(run); i++) if (isTold(a, run.start + i, b, run.otherStart + i)) told++
  return told
}

/** "The army [said → claimed] that": the sentence was taken over all the same. */
function replacedBetween(runs: readonly Passage[], a: Worded, b: Worded): number {
  const ordered = runs.toSorted((x, y) => x.start - y.start)
  return ordered.reduce((sum, run, i) => {
    const before = ordered[i - 1]
    if (before === undefined || run.start - before.end !== 1 || run.otherStart - before.otherEnd !== 1)
      return sum
    return sum + (isTold(a, before.end, b, before.otherEnd) ? 1 : QUOTED_WEIGHT)
  }, 0)
}

/**
 * A run that goes beyond the quotation marks takes a reporter's words along: "… , said the warden of the lock". Marks
 * in one of the two are enough: the other sets the letter apart as a block.
 */
function weightOf(run: Passage, a: Worded, b: Worded): number {
  const counted = Math.min(lengthOf(run), MOST_OF_RUN)
  return toldIn(run, a, b) > 0 ? counted : counted * QUOTED_WEIGHT
}
