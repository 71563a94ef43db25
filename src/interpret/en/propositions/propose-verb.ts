import type { SpeechAct } from '../../../model/index.ts'
import { type Choice, chooseSense } from './choose-sense.ts'
import type { Clause } from './clause.ts'
import { colouringKey, isColouring } from './colouring.ts'
import type { PropositionDraft } from './draft.ts'
import { subjectChunk, timeIn } from './fillers.ts'
import { readMood } from './read-modality.ts'
import type { Reading } from './reading.ts'
import { partsOfVerb } from './verb-parts.ts'

/** What one clause says, by its verb; null where the verb only colours the next one. */
export function proposeVerb(
  reading: Reading,
  clause: Clause,
  choice: Choice,
  act: SpeechAct | null,
): PropositionDraft | null {
  const { verb } = clause
  // "We should not": a modal alone tells of no deed.
  if (onlyColours(reading, clause) || reading.words[verb.verb]?.tag === 'modal') return null
  return {
    rule: 'verb',
    sense: choice.sense,
    predicate: choice.sense?.name ?? choice.lemma,
    predicateAt: { first: verb.verb, last: verb.last, head: verb.verb },
    ...partsOfVerb(reading, clause, choice),
    time: timeIn(reading, subjectChunk(reading, clause), clause.end),
    mood: readMood(reading, clause, act),
    main: isMain(reading, clause),
    addressed: verb.form === 'finite',
  }
}

/** "Rebels began to shell the town": what only colours hands its standing on. */
function isMain(reading: Reading, { verb, opener, noun, governor }: Clause): boolean {
  if (opener !== null || noun !== null) return false
  if (governor === null) return verb.form === 'finite'
  const key = colouringKey(reading, governor)
  return key !== null && isColouring(key) && isMain(reading, governor)
}

export const choicesOf = (reading: Reading): Choice[] =>
  reading.clauses.map(clause => chooseSense(reading, clause))

/** "Began to", "is able to", with the next verb hanging on it. */
function onlyColours(reading: Reading, clause: Clause): boolean {
  const next = reading.clauses.find(({ governor }) => governor === clause)
  if (!next || next.noun) return false
  const key = colouringKey(reading, clause)
  return key !== null && (isColouring(key) || key === 'due')
}
