import { OBJECT_CLASSES } from '../../../lexicon/en/predicate-objects.ts'
import type { VerbFrame } from '../../../lexicon/en/predicates.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { findParticle } from './find-particle.ts'
import { fitsClass } from './fits-class.ts'
import type { Reading } from './reading.ts'

export interface Fit {
  /** How much the frame asks that the clause has. */
  readonly asks: number
  /** What stands behind the frame's own particle or preposition. */
  readonly behind: NounChunk | null
}

/** How well a clause fills a verb's frame; null where it does not. */
export function fitFrame(reading: Reading, clause: Clause, frame: VerbFrame): Fit | null {
  if (frame.undergoes && hasOwnObject(clause, frame)) return null
  const particle = fitParticle(reading, clause, frame.particle)
  const adjunct = fitPreposition(clause, frame.preposition)
  if (!particle || !adjunct) return null
  const object = fitObject(reading, clause, frame, particle.behind)
  if (object === null) return null
  return { asks: particle.asks + adjunct.asks + object, behind: adjunct.behind ?? particle.behind }
}

const NOTHING_ASKED: Fit = { asks: 0, behind: null }

function fitParticle(reading: Reading, clause: Clause, particle: string | null): Fit | null {
  if (particle === null) return NOTHING_ASKED
  const found = findParticle(reading, clause, particle)
  return found && { asks: 4, behind: found.behind }
}

function fitPreposition(clause: Clause, asked: string | null): Fit | null {
  if (asked === null) return NOTHING_ASKED
  const adjunct = clause.adjuncts.find(({ preposition }) => preposition === asked)
  return adjunct ? { asks: 2, behind: adjunct.phrase } : null
}

function fitObject(
  reading: Reading,
  clause: Clause,
  frame: VerbFrame,
  behind: NounChunk | null,
): number | null {
  const name = frame.object
  if (name === null) return 0
  const own = frame.undergoes ? clause.subject : undergoerOf(clause)
  const object = frame.undergoes || frame.preposition !== null ? own : (behind ?? own)
  // "They were refused entry": the passive keeps its second object.
  const kept = clause.verb.passive ? clause.object : null
  if (![object, kept].some(phrase => phrase && fitsClass(reading, phrase, name))) return null
  // A noun of its own tells more than a class: "launched legal action" is no raid.
  return OBJECT_CLASSES[name] === undefined && name !== 'anyone' ? 4 : 3
}

/** What a verb is done to: its object, its subject in the passive. */
export const undergoerOf = ({ verb, subject, object }: Clause): NounChunk | null =>
  verb.passive ? subject : object

/** "Fell to the rebels" has no object; "felled a tree" has. */
const hasOwnObject = (clause: Clause, frame: VerbFrame): boolean =>
  ownUnless(frame, clause.object, clause) !== null || clause.verb.passive

/** "Joined forces": the words of the frame itself undergo nothing. */
export const ownUnless = (frame: VerbFrame, own: NounChunk | null, clause: Clause): NounChunk | null =>
  frame.particle !== null &&
  own !== null &&
  own === clause.object &&
  own.last <= clause.verb.last + frame.particle.split('_').length
    ? null
    : own
