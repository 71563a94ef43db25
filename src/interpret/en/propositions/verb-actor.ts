import type { Choice } from './choose-sense.ts'
import type { Adjunct, Clause } from './clause.ts'
import type { Filler, Part } from './draft.ts'
import { joinedTo, subjectFiller, withOf } from './fillers.ts'
import type { Reading } from './reading.ts'

/** Who does what a clause says; the prepositions' phrases taken for it are added to `used`. */
export function actorOf(reading: Reading, clause: Clause, choice: Choice, used: Set<Adjunct>): Part {
  if (choice.frame?.undergoes) return takerOf(reading, clause, choice, used)
  if (isExpletive(reading, clause)) return null
  if (isFelt(clause) && clause.subject) return withOf(reading, clause.subject)
  if (clause.verb.passive) return behind(reading, clause, 'by', used)
  if (clause.subject) return subjectFiller(reading, clause, clause.subject)
  return clause.bySpeech ? 'by-speech' : null
}

/** "Fell to the rebels": those who have it now. */
const takerOf = (
  reading: Reading,
  clause: Clause,
  { frame, sense }: Choice,
  used: Set<Adjunct>,
): Filler | null =>
  sense?.direct === 'place' && frame?.preposition ? behind(reading, clause, frame.preposition, used) : null

function behind(
  reading: Reading,
  { adjuncts }: Clause,
  preposition: string,
  used: Set<Adjunct>,
): Filler | null {
  const adjunct = adjuncts.find(other => other.preposition === preposition)
  if (!adjunct) return null
  used.add(adjunct)
  return joinedTo(withOf(reading, adjunct.phrase), adjunct.joined)
}

/** "He was concerned": who feels is the one it is said of. */
const FEELING =
  /^(?:concern|surprise|shock|worry|alarm|disappoint|please|outrage|sadden|perturb|interest|commit|involve|engage|dedicate)$/

export const isFelt = ({ verb }: Clause): boolean => verb.passive && FEELING.test(verb.lemma)

/** "It was important that", "there were": a word that stands for nobody. */
function isExpletive({ words, chunks }: Reading, clause: Clause): boolean {
  const subject = words[clause.subject?.head ?? -1]?.lower
  if (subject === 'there') return true
  if (subject !== 'it' || !/^(?:be|remain|seem|appear|become)$/.test(clause.verb.lemma)) return false
  const next = chunks[clause.end]
  const opens = next?.kind === 'subordinator' || (next?.kind === 'verb' && next.form === 'to')
  return opens || chunks[clause.at + 1]?.kind !== 'noun'
}
