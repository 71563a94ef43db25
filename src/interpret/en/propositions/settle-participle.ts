import { framesOf } from '../../../lexicon/en/predicates.ts'
import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { takesClause } from './find-complements.ts'

/** A bare "-ed" behind a noun: "troops deployed in Oskel fired" has its own verb farther on, and so has a noun with "by" behind. */
export function settleParticiple(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  last: Clause | null,
): VerbChunk {
  if (!verb.either) return verb
  if (goesOnPassive(chunks, at, last)) return { ...verb, passive: true, either: false }
  if (!isParticiple(chunks, at, verb, last)) return verb
  return { ...verb, form: 'participle', passive: true, either: false }
}

/** "Have been kidnapped and held": one passive behind another. */
const goesOnPassive = (chunks: readonly Chunk[], at: number, last: Clause | null): boolean =>
  chunks[at - 1]?.kind === 'conjunction' && last?.verb.passive === true && chunks[at + 1]?.kind !== 'noun'

function isParticiple(chunks: readonly Chunk[], at: number, verb: VerbChunk, last: Clause | null): boolean {
  const before = chunks[at - 1]?.kind
  const behind = chunks[at + 1]?.kind
  if (isByBehind(chunks, at) && before !== 'conjunction') return true
  if (before === 'mark' && behind === 'preposition' && chunks[at - 2]?.kind === 'noun') return true
  if (before === undefined) return behind !== 'noun'
  if (before === 'preposition') return true
  return before === 'noun' && behind !== 'noun' && belongsToNoun(chunks, at, verb, last)
}

function belongsToNoun(chunks: readonly Chunk[], at: number, verb: VerbChunk, last: Clause | null): boolean {
  if (chunks[at + 1]?.kind !== 'verb' && isTransitive(verb.lemma)) return true
  return (last !== null && isComplement(chunks, at - 1, last)) || hasFiniteBehind(chunks, at)
}

/** Senses whose verbs have an object, so that "fourteen people killed on Friday" killed nobody. */
const TRANSITIVE =
  /^(?:kill|abduct|detain|release|wound|destroy|displace|execute|torture|rape|encircle|convict|sentence|evacuate|overthrow|impose-sanctions|lift-sanctions|use-weapon|dismiss|deliver-aid|supply-weapons|expel-diplomat)$/

const isTransitive = (lemma: string): boolean =>
  framesOf(lemma).some(
    ({ sense, frame }) =>
      TRANSITIVE.test(sense.name) &&
      frame.object === null &&
      frame.particle === null &&
      frame.preposition === null,
  )

/** "Carried out by", "seized by". */
const isByBehind = (chunks: readonly Chunk[], at: number): boolean => {
  const behind = chunks[at + 1]
  if (behind?.kind !== 'preposition') return false
  const next = chunks[at + 2]
  return behind.word === 'by' || (next?.kind === 'preposition' && next.word === 'by')
}

/** "Retreated to the lines agreed last year": what a verb before has for object or place is no subject. */
const isComplement = (chunks: readonly Chunk[], at: number, last: Clause): boolean =>
  last.verb.form !== 'participle' &&
  last.end > at &&
  !takesClause(last.verb.lemma) &&
  (last.object === chunks[at] || last.adjuncts.some(({ phrase }) => phrase === chunks[at]))

function hasFiniteBehind(chunks: readonly Chunk[], at: number): boolean {
  for (const chunk of chunks.slice(at + 1, at + 14)) {
    if (/^(?:mark|conjunction|subordinator|wh|quote)$/.test(chunk.kind)) return false
    if (chunk.kind === 'verb' && chunk.form === 'finite') return true
  }
  return false
}
