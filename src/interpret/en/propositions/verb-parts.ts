import type { Sense } from '../../../lexicon/en/predicates.ts'
import type { Choice } from './choose-sense.ts'
import type { NounChunk } from './chunks.ts'
import type { Adjunct, Clause } from './clause.ts'
import type { Filler, PropositionDraft } from './draft.ts'
import { bare, isGround, joinedTo, subjectChunk, tellsWhere, withOf } from './fillers.ts'
import { isOf } from './fits-class.ts'
import type { Reading } from './reading.ts'
import { actorOf, isFelt } from './verb-actor.ts'

type Parts = Pick<PropositionDraft, 'actor' | 'recipient' | 'object' | 'place'>
type Open = { -readonly [K in keyof Parts]: Parts[K] }
type Role = 'recipient' | 'object' | 'place'

/** Who did what to whom and where, as far as a clause tells; what stands nearest to its verb comes first. */
export function partsOfVerb(reading: Reading, clause: Clause, choice: Choice): Parts {
  const used = new Set<Adjunct>()
  const parts: Open = {
    actor: actorOf(reading, clause, choice, used),
    recipient: null,
    object: null,
    place: null,
  }
  const direct = isFelt(clause) ? null : choice.undergoer
  if (direct) fillDirect(reading, parts, clause, choice.sense, direct, used)
  if (choice.event && choice.event !== direct) parts.object ??= bare(choice.event)
  if (clause.indirect) parts.recipient ??= bare(clause.indirect)
  for (const adjunct of clause.adjuncts) if (!used.has(adjunct)) fillFrom(reading, parts, choice, adjunct)
  fillBetween(parts, clause)
  parts.place ??= placeBefore(reading, clause)
  if (clause.verb.lemma === 'be') parts.object = adjectiveAt(reading, clause) ?? parts.object
  return parts
}

/** What the verb is done to, and marks the prepositions' phrases that are within it. */
function fillDirect(
  reading: Reading,
  parts: Open,
  clause: Clause,
  sense: Sense | null,
  direct: NounChunk,
  used: Set<Adjunct>,
): void {
  const takesOf = sense?.root === 'ACCUSE' || sense?.root === 'REQUEST'
  const filler = takesOf ? bare(direct) : withOf(reading, direct)
  const role = roleOfDirect(reading, sense, direct)
  parts[role] ??= direct === clause.object ? joinedTo(filler, clause.joined) : filler
  for (const adjunct of clause.adjuncts) {
    const { phrase } = adjunct
    if (phrase === direct || (phrase.first > direct.first && phrase.last <= filler.last)) used.add(adjunct)
  }
}

/** "Encircled the troops": people are no ground. */
const roleOfDirect = (reading: Reading, sense: Sense | null, direct: NounChunk): Role =>
  sense?.direct === 'place' && (isOf(reading, direct, 'forces') || isOf(reading, direct, 'person'))
    ? 'recipient'
    : (sense?.direct ?? 'object')

function fillFrom(reading: Reading, parts: Open, { sense, event }: Choice, adjunct: Adjunct): void {
  const role =
    event !== null && adjunct.preposition === 'of'
      ? roleOfEvent(sense)
      : roleOf(reading, sense, adjunct, parts.recipient === null)
  if (role !== null) parts[role] ??= joinedTo(withOf(reading, adjunct.phrase), adjunct.joined)
}

/** "Launched a bombardment of the town". */
const roleOfEvent = (sense: Sense | null): Role =>
  sense?.direct === 'object' ? 'recipient' : (sense?.direct ?? 'object')

const MATTER = /^(?:of|for|about|over)$/
const TOWARDS = /^(?:to|with|against|on|from|at|towards?|into)$/

function roleOf(
  reading: Reading,
  sense: Sense | null,
  { preposition, phrase }: Adjunct,
  lacksRecipient: boolean,
): Role | null {
  const isAsked = lacksRecipient && sense?.to.includes(preposition) === true
  const moves = isMoving(sense)
  if (tellsWhere(reading, preposition, phrase) && (moves || !isAsked)) return 'place'
  if (moves && /^(?:to|from|on)$/.test(preposition) && isGround(reading, phrase)) return 'place'
  if (isAsked || (sense === null && TOWARDS.test(preposition) && isParty(reading, phrase.head)))
    return 'recipient'
  return MATTER.test(preposition) ? 'object' : null
}

/** Verbs behind which "to" and "from" lead to a place sooner than to somebody. */
const isMoving = (sense: Sense | null): boolean =>
  sense === null || sense.root === 'MOBILIZE' || sense.root === 'RETREAT' || sense.direct === 'place'

const isParty = ({ words }: Reading, head: number): boolean =>
  words[head]?.tag === 'name' || words[head]?.tag === 'object-pronoun'

/** "A deal was struck between Ostra and Kovarra": both did it, the first is named as its actor. */
function fillBetween(parts: Open, { adjuncts }: Clause): void {
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
