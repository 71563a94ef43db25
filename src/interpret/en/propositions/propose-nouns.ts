import { type Sense, senseOfNoun, singular } from '../../../lexicon/en/predicates.ts'
import type { Choice } from './choose-sense.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { PropositionDraft } from './draft.ts'
import { subjectFiller, timeIn } from './fillers.ts'
import type { Mood } from './modality.ts'
import { type NounParts, partsOfNoun } from './noun-parts.ts'
import { moodOfNoun, readMood } from './read-modality.ts'
import type { Reading } from './reading.ts'

/**
 * Deeds named by nouns: "the shelling of Oskel", "Ostra's withdrawal", "talks between the two". Without anybody or
 * anything beside it a noun makes a proposition only where it is all that is said ("called for a ceasefire").
 */
export function proposeNouns(reading: Reading, choices: readonly Choice[]): PropositionDraft[] {
  const taken = new Set<NounChunk>(choices.flatMap(({ event, sense }) => (event && sense ? [event] : [])))
  return reading.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'noun' || chunk.pronoun || taken.has(chunk)) return []
    const sense = senseAt(reading, chunk)
    return sense ? (proposeNoun(reading, choices, chunk, at, sense) ?? []) : []
  })
}

function proposeNoun(
  reading: Reading,
  choices: readonly Choice[],
  chunk: NounChunk,
  at: number,
  sense: Sense,
): PropositionDraft | null {
  const around = clauseAround(reading, choices, chunk, at)
  const parts = withDoer(reading, partsOfNoun(reading, chunk, at, sense), chunk, around.clause)
  const opens = at === 0 || (at === 1 && reading.chunks[0]?.kind !== 'verb')
  const isAll = opens && reading.clauses.length === 0
  if (!isAll && isEmpty(parts)) return null
  return {
    rule: 'noun',
    sense,
    predicate: sense.name,
    predicateAt: { first: chunk.head, last: chunk.last, head: chunk.head },
    ...parts,
    actor: parts.actor ?? (opens ? 'by-speech' : null),
    time: timeIn(reading, at, Math.min(reading.chunks.length, at + 4)),
    mood: moodAt(reading, chunk, around),
    main: false,
    addressed: false,
  }
}

const isEmpty = ({ actor, recipient, object, place }: NounParts): boolean =>
  !actor && !recipient && !object && !place

/** "Announced the deployment of troops", "ordered a raid on": who does that does the deed, or has it done. */
const DOING =
  /^(?:announce|order|continue|resume|begin|start|conduct|carry|make|launch|stage|declare|plan|approve|authorise|authorize|intensify|increase|expand|extend|offer|promise|pledge|commit|face|prepare|complete|finish|stop|halt|end|suspend|attempt|need|seek|undertake|perform|hold)$/

const isDone = (chunk: NounChunk, { object, verb }: Clause): boolean =>
  object === chunk && DOING.test(verb.lemma)

function withDoer(reading: Reading, parts: NounParts, chunk: NounChunk, clause: Clause | null): NounParts {
  if (parts.actor || !clause?.subject || clause.verb.passive || !isDone(chunk, clause)) return parts
  return { ...parts, actor: subjectFiller(reading, clause, clause.subject) }
}

function senseAt({ words }: Reading, { head, first, owner }: NounChunk): Sense | null {
  const word = words[head]
  if (!word || word.tag === 'name' || word.tag === 'number') return null
  const before = head - 1 >= first && head - 1 !== owner?.[1] ? (words[head - 1]?.lower ?? '') : ''
  return senseOfNoun(singular(word.lower), singular(before))
}

/** A clause with the sense that its verb was given. */
interface Around {
  readonly clause: Clause | null
  readonly choice: Choice | null
}

/** "Continued the shelling" is as actual as its verb. */
function moodAt(reading: Reading, chunk: NounChunk, { clause, choice }: Around): Mood {
  if (clause !== null && choice?.sense === null && isDone(chunk, clause))
    return readMood(reading, clause, null)
  const mood = moodOfNoun(reading, clause, choice?.sense?.name ?? null)
  return chunk.none ? { ...mood, negative: true } : mood
}

/** The clause that a noun stands in, as object or behind a preposition: what it is said about the deed. */
function clauseAround(
  { clauses }: Reading,
  choices: readonly Choice[],
  chunk: NounChunk,
  at: number,
): Around {
  const i = clauses.findLastIndex(clause => clause.at <= at)
  const clause = clauses[i]
  const isInside = clause && (clause.object === chunk || (clause.at < at && at < clause.end))
  return isInside ? { clause, choice: choices[i] ?? null } : { clause: null, choice: null }
}
