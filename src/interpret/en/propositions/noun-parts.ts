import type { Sense } from '../../../lexicon/en/predicates.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Adjunct } from './clause.ts'
import type { Filler, PropositionDraft } from './draft.ts'
import { bare, isGround, joinedTo, withOf } from './fillers.ts'
import { isOf } from './fits-class.ts'
import { ownerOf } from './noun-owner.ts'
import type { Reading } from './reading.ts'

export type NounParts = Pick<PropositionDraft, 'recipient' | 'object' | 'place'> & {
  readonly actor: Filler | null
}

type Open = { -readonly [K in keyof NounParts]: NounParts[K] }

/** Who did what to whom, by what stands beside the noun of a deed: "Ostra's shelling of Oskel in May". */
export function partsOfNoun(reading: Reading, chunk: NounChunk, at: number, sense: Sense): NounParts {
  const parts: Open = { actor: ownerOf(reading, chunk), recipient: null, object: null, place: null }
  const adjuncts = adjunctsBehind(reading.chunks, at)
  for (const adjunct of adjuncts) fillFrom(reading, parts, sense, adjunct, reading.chunks[at - 1])
  return isUndergone(chunk, sense, parts, adjuncts)
    ? { ...parts, recipient: parts.actor, actor: null }
    : parts
}

const UNDERGONE =
  /^(?:release|detain|abduct|kill|die|execute|wound|torture|overthrow|displace|evacuate|elect|dismiss|convict|sentence|put-on-trial|destroy|expel-diplomat|return-home)$/

/** "Their release", "the general's arrest": without "of" the owner undergoes it. */
const isUndergone = (
  { owner }: NounChunk,
  { name }: Sense,
  { recipient }: NounParts,
  adjuncts: readonly Adjunct[],
): boolean =>
  owner !== null &&
  UNDERGONE.test(name) &&
  (recipient === null || name === 'die' || !adjuncts.some(({ preposition }) => preposition === 'of'))

/** The few prepositions' phrases right behind a noun, with times between them. */
function adjunctsBehind(chunks: readonly Chunk[], at: number): Adjunct[] {
  const found: Adjunct[] = []
  for (let i = at + 1; i + 1 < chunks.length && i < at + 9; i += 2) {
    while (chunks[i]?.kind === 'time' || chunks[i]?.kind === 'adverb') i++
    const adjunct = adjunctAt(chunks, i)
    if (!adjunct) break
    found.push(adjunct)
    if (adjunct.joined.length > 0) i += 2
  }
  return found
}

/** Prepositions that lead to a time or a role and fill no part. */
const OF_NO_PART = /^(?:as|after|before|since|until|than)$/

function adjunctAt(chunks: readonly Chunk[], i: number): Adjunct | null {
  const link = chunks[i]
  const phrase = chunks[i + 1]
  if (link?.kind !== 'preposition' || phrase?.kind !== 'noun' || OF_NO_PART.test(link.word)) return null
  const second = chunks[i + 2]?.kind === 'conjunction' ? chunks[i + 3] : undefined
  const isJoined = link.word === 'between' || chunks[i + 4]?.kind !== 'verb'
  return { preposition: link.word, phrase, joined: second?.kind === 'noun' && isJoined ? [second] : [] }
}

function fillFrom(
  reading: Reading,
  parts: Open,
  sense: Sense,
  adjunct: Adjunct,
  before: Chunk | undefined,
): void {
  const { preposition, phrase, joined } = adjunct
  const [other] = joined
  if (preposition === 'between' && other) {
    parts.actor ??= bare(phrase)
    parts.recipient ??= bare(other)
    return
  }
  const role = roleOf(reading, sense, adjunct, before)
  if (role === null) return
  parts[role] ??= joinedTo(preposition === 'of' ? bare(phrase) : withOf(reading, phrase), joined)
}

const WHERE = /^(?:in|at|near|inside|outside|across|around|from|into|to|over)$/
const MATTER = /^(?:for|about|over)$/

/** The part that a preposition's phrase fills; the first rule that holds. */
function roleOf(
  reading: Reading,
  sense: Sense,
  { preposition, phrase }: Adjunct,
  before: Chunk | undefined,
): keyof NounParts | null {
  if (preposition === 'by' || (preposition === 'from' && sense.root === 'REQUEST')) return 'actor'
  if (preposition === 'of') return roleOfOf(reading, sense, phrase, before)
  if (WHERE.test(preposition) && isGround(reading, phrase)) return 'place'
  if (sense.to.includes(preposition)) return 'recipient'
  return MATTER.test(preposition) ? 'object' : null
}

/** "The invasion of Ostran forces", "the threat of war", "the shelling of Oskel". */
function roleOfOf(
  reading: Reading,
  sense: Sense,
  phrase: NounChunk,
  before: Chunk | undefined,
): keyof NounParts {
  if (isDoer(reading, sense, phrase, before)) return 'actor'
  return /^(?:ACCUSE|REQUEST|THREATEN)$/.test(sense.root ?? '') ? 'object' : sense.direct
}

/** "The invasion of Ostran forces", "under the control of rebels": who, not what. */
const isDoer = (reading: Reading, { name }: Sense, phrase: NounChunk, before: Chunk | undefined): boolean =>
  name === 'hold-place'
    ? before?.kind === 'preposition' && before.word === 'under'
    : /^(?:invade|attack|advance|cross-border)$/.test(name) && isOf(reading, phrase, 'forces')
