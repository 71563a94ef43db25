import { framesOf } from '../../../lexicon/en/predicates.ts'
import { COLOURING, UNDOING } from '../../../lexicon/en/verb-control.ts'
import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { findComplements, takesClause } from './find-complements.ts'
import { findSubject } from './find-subject.ts'
import type { Word } from './words.ts'

/** One clause for each verb group, in text order; verbs that only colour the one behind them have theirs too. */
export function cutClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb') continue
    const settled = settle(chunks, at, chunk, clauses.at(-1) ?? null)
    const { verb, like } = alike(chunks, at, settled, clauses)
    const complements = findComplements(chunks, at)
    const passive = verb.passive
    const subject = like ? sharing(like) : findSubject(words, chunks, at, verb, clauses)
    clauses.push({ verb, at, passive, ...complements, ...subject })
  }
  return clauses
}

/** A bare "-ed" behind a noun: "troops deployed in Oskel fired" has its own verb farther on, and so has a noun with "by" behind. */
function settle(chunks: readonly Chunk[], at: number, verb: VerbChunk, last: Clause | null): VerbChunk {
  if (!verb.either) return verb
  const before = chunks[at - 1]
  const behind = chunks[at + 1]
  const participle: VerbChunk = { ...verb, form: 'participle', passive: true, either: false }
  // "Have been kidnapped and held": one passive behind another.
  if (before?.kind === 'conjunction' && last?.verb.passive && behind?.kind !== 'noun')
    return { ...verb, passive: true, either: false }
  if (isByBehind(chunks, at) && before?.kind !== 'conjunction') return participle
  if (before?.kind === 'mark' && behind?.kind === 'preposition' && chunks[at - 2]?.kind === 'noun')
    return participle
  if (before?.kind === 'preposition' || before === undefined)
    return before === undefined && behind?.kind === 'noun' ? verb : participle
  if (before.kind !== 'noun' || behind?.kind === 'noun') return verb
  if (behind?.kind !== 'verb' && isTransitive(verb.lemma)) return participle
  if (last && last.verb.form !== 'participle' && last.end >= at && isComplement(chunks, at - 1, last))
    return participle
  return hasFiniteBehind(chunks, at) ? participle : verb
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
  !takesClause(last.verb.lemma) &&
  (last.object === chunks[at] || last.adjuncts.some(({ phrase }) => phrase === chunks[at]))

/** "Will attack and destroy", "to stop, withdraw and disarm": a bare base form goes on like the verb before it. */
function alike(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  before: readonly Clause[],
): { readonly verb: VerbChunk; readonly like: Clause | null } {
  const link = chunks[at - 1]
  const opens =
    link?.kind === 'conjunction' ||
    link?.kind === 'mark' ||
    (link?.kind === 'adverb' && chunks[at - 2]?.kind === 'conjunction')
  if (!verb.base || !opens) return { verb, like: null }
  for (let i = before.length - 1; i >= Math.max(0, before.length - 4); i--) {
    const other = before[i]
    if (!other || !(other.verb.form === 'to' || other.verb.modal !== null)) continue
    const { form, modal } = other.verb
    return { verb: { ...verb, form, modal }, like: other }
  }
  return { verb, like: null }
}

const sharing = ({ subject, subjectFirst, bySpeech, governor, noun, opener }: Clause) => ({
  subject,
  subjectFirst,
  bySpeech,
  governor,
  noun,
  opener,
})

function hasFiniteBehind(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < Math.min(chunks.length, at + 14); i++) {
    const chunk = chunks[i]
    if (!chunk) return false
    if (/^(?:mark|conjunction|subordinator|wh|quote)$/.test(chunk.kind)) return false
    if (chunk.kind === 'verb' && chunk.form === 'finite') return true
  }
  return false
}

/** "Began", "is able", "failed": no deed by itself where another verb hangs on it. */
export const isColouring = (lemma: string): boolean => COLOURING.has(lemma) || UNDOING.has(lemma)
