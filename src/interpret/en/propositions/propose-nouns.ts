import { type Sense, senseOfNoun, singular } from '../../../lexicon/en/predicates.ts'
import type { Choice } from './choose-sense.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Filler, PropositionDraft } from './draft.ts'
import { bare, isGround, joinedTo, timeIn, withOf } from './fillers.ts'
import { isOf } from './fits-class.ts'
import { moodOfNoun, readMood } from './read-modality.ts'
import { type Reading, rangeOf } from './reading.ts'

/**
 * Deeds named by nouns: "the shelling of Oskel", "Ostra's withdrawal", "talks between the two". Without anybody or
 * anything beside it a noun makes a proposition only where it is all that is said ("called for a ceasefire").
 */
export function proposeNouns(reading: Reading, choices: readonly Choice[]): PropositionDraft[] {
  const taken = new Set<NounChunk>(choices.flatMap(({ event, sense }) => (event && sense ? [event] : [])))
  return reading.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'noun' || chunk.pronoun || taken.has(chunk)) return []
    const sense = senseAt(reading, chunk)
    if (!sense) return []
    const { clause, choice } = clauseAround(reading, choices, chunk, at)
    const parts = withDoer(reading, partsOf(reading, chunk, at, sense), chunk, clause)
    const opens = at === 0 || (at === 1 && reading.chunks[0]?.kind !== 'verb')
    const alone = opens && reading.clauses.length === 0
    if (!alone && !parts.actor && !parts.recipient && !parts.object && !parts.place) return []
    const light =
      clause !== null && clause.object === chunk && choice?.sense === null && DOING.test(clause.verb.lemma)
    // "The army said its attack …": what the verb is called itself needs no second telling.
    if (choice?.sense === sense && choice.event === chunk) return []
    return [
      {
        rule: 'noun' as const,
        sense,
        predicate: sense.name,
        predicateAt: { first: chunk.head, last: chunk.last, head: chunk.head },
        ...parts,
        actor: parts.actor ?? (opens ? ('by-speech' as const) : null),
        time: timeIn(reading, at, Math.min(reading.chunks.length, at + 4)),
        mood: light
          ? { ...readMood(reading, clause, null) }
          : {
              ...moodOfNoun(reading, clause, choice?.sense?.name ?? null),
              ...(chunk.none ? { negative: true } : {}),
            },
        addressed: false,
      },
    ]
  })
}

/** "Announced the deployment of troops", "ordered a raid on": who does that does the deed, or has it done. */
const DOING =
  /^(?:announce|order|continue|resume|begin|start|conduct|carry|make|launch|stage|declare|plan|approve|authorise|authorize|intensify|increase|expand|extend|offer|promise|pledge|commit|face|prepare|complete|finish|stop|halt|end|suspend|attempt|need|seek|undertake|perform|hold)$/

function withDoer(reading: Reading, parts: Parts, chunk: NounChunk, clause: Clause | null): Parts {
  if (parts.actor || !clause?.subject || clause.object !== chunk || clause.verb.passive) return parts
  if (!DOING.test(clause.verb.lemma)) return parts
  return {
    ...parts,
    actor: { ...withOf(reading, clause.subject), first: clause.subjectFirst ?? clause.subject.first },
  }
}

function senseAt({ words }: Reading, { head, first, owner }: NounChunk): Sense | null {
  const word = words[head]
  if (!word || word.tag === 'name' || word.tag === 'number') return null
  const before = head - 1 >= first && head - 1 !== owner?.[1] ? (words[head - 1]?.lower ?? '') : ''
  return senseOfNoun(singular(word.lower), singular(before))
}

const UNDERGONE =
  /^(?:release|detain|abduct|kill|die|execute|wound|torture|overthrow|displace|evacuate|elect|dismiss|convict|sentence|put-on-trial|destroy|expel-diplomat|return-home)$/

type Parts = Pick<PropositionDraft, 'recipient' | 'object' | 'place'> & { readonly actor: Filler | null }

function partsOf(reading: Reading, chunk: NounChunk, at: number, sense: Sense): Parts {
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = {
    actor: ownerOf(reading, chunk),
    recipient: null,
    object: null,
    place: null,
  }
  const { chunks } = reading
  for (let i = at + 1; i + 1 < chunks.length && i < at + 9; i += 2) {
    while (chunks[i]?.kind === 'time' || chunks[i]?.kind === 'adverb') i++
    const link = chunks[i]
    const phrase = chunks[i + 1]
    if (
      link?.kind !== 'preposition' ||
      phrase?.kind !== 'noun' ||
      /^(?:as|after|before|since|until|than)$/.test(link.word)
    )
      break
    const second = chunks[i + 2]?.kind === 'conjunction' ? chunks[i + 3] : undefined
    const joined =
      second?.kind === 'noun' && (link.word === 'between' || chunks[i + 4]?.kind !== 'verb') ? [second] : []
    const filler = joinedTo(link.word === 'of' ? bare(phrase) : withOf(reading, phrase), joined)
    if (link.word === 'by' || (link.word === 'from' && sense.root === 'REQUEST')) parts.actor ??= filler
    else if (link.word === 'between' && joined[0]) {
      parts.actor ??= bare(phrase)
      parts.recipient ??= bare(joined[0])
    } else if (link.word === 'of' && isDoer(reading, sense, phrase, chunks[at - 1])) parts.actor ??= filler
    else if (link.word === 'of') {
      if (/^(?:ACCUSE|REQUEST|THREATEN)$/.test(sense.root ?? '')) parts.object ??= filler
      else if (sense.name === 'withdraw-forces' || sense.direct !== 'object' || parts.object === null)
        parts[sense.direct] ??= filler
    } else if (
      /^(?:in|at|near|inside|outside|across|around|from|into|to|over)$/.test(link.word) &&
      isGround(reading, phrase)
    )
      parts.place ??= filler
    else if (sense.to.includes(link.word)) parts.recipient ??= filler
    else if (/^(?:for|about|over)$/.test(link.word)) parts.object ??= filler
    if (joined.length > 0) i += 2
  }
  // "Their release", "the general's arrest": without "of" the owner undergoes it.
  if (chunk.owner && UNDERGONE.test(sense.name) && (parts.recipient === null || sense.name === 'die')) {
    parts.recipient = parts.actor
    parts.actor = null
  }
  return parts
}

/** "The invasion of Ostran forces", "under the control of rebels": who, not what. */
const isDoer = (reading: Reading, sense: Sense, phrase: NounChunk, before: Chunk | undefined): boolean =>
  sense.name === 'hold-place'
    ? before?.kind === 'preposition' && before.word === 'under'
    : /^(?:invade|attack|advance|cross-border|withdraw-forces)$/.test(sense.name) &&
      isOf(reading, phrase, 'forces') &&
      sense.name !== 'withdraw-forces'

/** "Ostra's withdrawal", "the Ostran army's attack", "an Ostran attack". */
function ownerOf(reading: Reading, { first, head, owner }: NounChunk): Filler | null {
  const { words } = reading
  if (owner) return { first: owner[0], last: owner[1], head: owner[1] - 1 }
  let last = head
  while (last > first && words[last - 1]?.tag !== 'name') last--
  const name = { first, last: last, head: last - 1 }
  if (last > first && reading.about.isTown(rangeOf(words, name.head, name.last))) return null
  if (last === first || TIMES.test(words[last - 1]?.lower ?? '')) return null
  let begin = last - 1
  while (begin > first && words[begin - 1]?.tag === 'name') begin--
  return { first: begin, last, head: last - 1 }
}

const TIMES =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\w{3,4}\.)$/

/** The clause that a noun stands in, as object or behind a preposition: what it is said about the deed. */
function clauseAround(
  { clauses }: Reading,
  choices: readonly Choice[],
  chunk: NounChunk,
  at: number,
): { readonly clause: Clause | null; readonly choice: Choice | null } {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]
    if (!clause || clause.at > at) continue
    const inside = clause.object === chunk || (clause.at < at && at < clause.end)
    return inside ? { clause, choice: choices[i] ?? null } : { clause: null, choice: null }
  }
  return { clause: null, choice: null }
}
