import type { Sense } from '../../../lexicon/en/predicates.ts'
import type { SpeechAct } from '../../../model/index.ts'
import type { Choice } from './choose-sense.ts'
import { chooseSense } from './choose-sense.ts'
import type { NounChunk } from './chunks.ts'
import type { Adjunct, Clause } from './clause.ts'
import type { Filler, Part, PropositionDraft } from './draft.ts'
import { bare, chunkFrom, isGround, joinedTo, tellsWhere, timeIn, withOf } from './fillers.ts'
import { isOf } from './fits-class.ts'
import { colouringKey, isColouring, readMood } from './read-modality.ts'
import type { Reading } from './reading.ts'

/** What one clause says, by its verb; null where the verb only colours the next one. */
export function proposeVerb(
  reading: Reading,
  clause: Clause,
  choice: Choice,
  act: SpeechAct | null,
): PropositionDraft | null {
  // "We should not": a modal alone tells of no deed.
  if (onlyColours(reading, clause) || reading.words[clause.verb.verb]?.tag === 'modal') return null
  const parts = partsOf(reading, clause, choice)
  const { verb } = clause
  return {
    rule: 'verb',
    sense: choice.sense,
    predicate: choice.sense?.name ?? choice.lemma,
    predicateAt: { first: verb.verb, last: verb.last, head: verb.verb },
    ...parts,
    time: timeIn(reading, subjectChunk(reading, clause), clause.end),
    mood: readMood(reading, clause, act),
    addressed: verb.form === 'finite',
  }
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

const subjectChunk = (reading: Reading, clause: Clause): number =>
  clause.subjectFirst === null
    ? clause.at
    : Math.min(clause.at, Math.max(0, chunkFrom(reading.chunks, clause.subjectFirst)))

type Parts = Pick<PropositionDraft, 'actor' | 'recipient' | 'object' | 'place'>
type Open = { -readonly [K in keyof Parts]: Parts[K] }

function partsOf(reading: Reading, clause: Clause, choice: Choice): Parts {
  const parts: Open = { actor: null, recipient: null, object: null, place: null }
  const used = new Set<Adjunct>()
  const { sense } = choice
  parts.actor = actorOf(reading, clause, choice, used)
  const direct = isFelt(clause) ? null : choice.undergoer
  if (direct) {
    const takesOf = sense?.root === 'ACCUSE' || sense?.root === 'REQUEST'
    const filler = takesOf ? bare(direct) : withOf(reading, direct)
    fill(
      parts,
      roleOfDirect(reading, sense, direct),
      direct === clause.object ? joinedTo(filler, clause.joined) : filler,
    )
    for (const adjunct of clause.adjuncts)
      if (
        adjunct.phrase === direct ||
        (adjunct.phrase.first > direct.first && adjunct.phrase.last <= filler.last)
      )
        used.add(adjunct)
  }
  if (choice.event && choice.event !== direct) fill(parts, 'object', bare(choice.event))
  if (clause.indirect) fill(parts, 'recipient', bare(clause.indirect))
  for (const adjunct of clause.adjuncts) if (!used.has(adjunct)) placeAdjunct(reading, parts, choice, adjunct)
  between(parts, clause)
  parts.place ??= placeBefore(reading, clause)
  if (clause.verb.lemma === 'be') parts.object = adjectiveAt(reading, clause) ?? parts.object
  return parts
}

/** "A deal was struck between Ostra and Kovarra": both did it, the first is named as its actor. */
function between(parts: Open, { adjuncts }: Clause): void {
  const adjunct = adjuncts.find(({ preposition }) => preposition === 'between')
  const [other] = adjunct?.joined ?? []
  if (!adjunct || !other || parts.actor !== null) return
  parts.actor = bare(adjunct.phrase)
  parts.recipient = bare(other)
}

/** "The situation is tense". */
function adjectiveAt({ chunks }: Reading, clause: Clause): Filler | null {
  const chunk = chunks[clause.at + 1]
  return chunk?.kind === 'adjective' ? { first: chunk.first, last: chunk.last, head: chunk.last - 1 } : null
}

const fill = (parts: Open, role: 'recipient' | 'object' | 'place', filler: Filler): void => {
  parts[role] ??= filler
}

function actorOf(reading: Reading, clause: Clause, { frame, sense }: Choice, used: Set<Adjunct>): Part {
  const by = /** the doer of a passive, the taker of what fell */ (preposition: string): Filler | null => {
    const adjunct = clause.adjuncts.find(other => other.preposition === preposition)
    if (!adjunct) return null
    used.add(adjunct)
    return joinedTo(withOf(reading, adjunct.phrase), adjunct.joined)
  }
  if (frame?.undergoes)
    return sense?.direct === 'place' && frame.preposition !== null ? by(frame.preposition) : null
  if (isExpletive(reading, clause)) return null
  if (isFelt(clause) && clause.subject) return withOf(reading, clause.subject)
  if (clause.verb.passive) return by('by')
  if (clause.subject)
    return { ...withOf(reading, clause.subject), first: clause.subjectFirst ?? clause.subject.first }
  return clause.bySpeech ? 'by-speech' : null
}

const isFelt = ({ verb }: Clause): boolean => verb.passive && FEELING.test(verb.lemma)

/** "It was important that", "there were": a word that stands for nobody. */
function isExpletive({ words, chunks }: Reading, clause: Clause): boolean {
  const subject = words[clause.subject?.head ?? -1]?.lower
  if (subject === 'there') return true
  if (subject !== 'it' || !/^(?:be|remain|seem|appear|become)$/.test(clause.verb.lemma)) return false
  const behind = chunks[clause.end]
  const opens = behind?.kind === 'subordinator' || (behind?.kind === 'verb' && behind.form === 'to')
  return opens || chunks[clause.at + 1]?.kind !== 'noun'
}

/** "He was concerned": who feels is the one it is said of. */
const FEELING =
  /^(?:concern|surprise|shock|worry|alarm|disappoint|please|outrage|sadden|perturb|interest|commit|involve|engage|dedicate)$/

const MATTER = /^(?:of|for|about|over)$/
const TOWARDS = /^(?:to|with|against|on|from|at|towards?|into)$/

function placeAdjunct(reading: Reading, parts: Open, { sense, event }: Choice, adjunct: Adjunct): void {
  const filler = joinedTo(withOf(reading, adjunct.phrase), adjunct.joined)
  const role = roleOf(reading, parts, sense, event !== null, adjunct)
  if (role !== null) fill(parts, role, filler)
}

/** "Encircled the troops": people are no ground. */
const roleOfDirect = (reading: Reading, sense: Sense | null, direct: NounChunk): Role =>
  sense?.direct === 'place' && (isOf(reading, direct, 'forces') || isOf(reading, direct, 'person'))
    ? 'recipient'
    : (sense?.direct ?? 'object')

type Role = 'recipient' | 'object' | 'place'

function roleOf(
  reading: Reading,
  parts: Parts,
  sense: Sense | null,
  isEvent: boolean,
  { preposition, phrase }: Adjunct,
): Role | null {
  const free = sense?.to.includes(preposition) === true && parts.recipient === null
  const moves =
    sense === null || sense.root === 'MOBILIZE' || sense.root === 'RETREAT' || sense.direct === 'place'
  if (isEvent && preposition === 'of')
    return sense?.direct === 'object' ? 'recipient' : (sense?.direct ?? 'object')
  if (tellsWhere(reading, preposition, phrase) && !(free && !moves)) return 'place'
  if (moves && /^(?:to|from|on)$/.test(preposition) && isGround(reading, phrase)) return 'place'
  if (free || (sense === null && TOWARDS.test(preposition) && isParty(reading, phrase.head)))
    return 'recipient'
  return MATTER.test(preposition) ? 'object' : null
}

const isParty = ({ words }: Reading, head: number): boolean =>
  words[head]?.tag === 'name' || words[head]?.tag === 'object-pronoun'

/** "In Oskel, rebels attacked". */
function placeBefore(reading: Reading, clause: Clause): Filler | null {
  const { chunks } = reading
  const at = subjectChunk(reading, clause)
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const chunk = chunks[i]
    const link = chunks[i - 1]
    if (chunk?.kind === 'verb') return null
    if (chunk?.kind === 'noun' && link?.kind === 'preposition' && tellsWhere(reading, link.word, chunk))
      return bare(chunk)
  }
  return null
}
