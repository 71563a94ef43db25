import { COLOURING, UNDOING } from '../../../lexicon/en/verb-control.ts'
import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { findComplements } from './find-complements.ts'
import { findSubject } from './find-subject.ts'

/** One clause for each verb group, in text order; verbs that only colour the one behind them have theirs too. */
export function cutClauses(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb') continue
    const verb = settle(chunks, at, chunk)
    const complements = findComplements(chunks, at)
    const passive = verb.passive
    clauses.push({ verb, at, passive, ...complements, ...findSubject(chunks, at, verb, clauses) })
  }
  return clauses
}

/** A bare "-ed" behind a noun: "troops deployed in Oskel fired" has its own verb farther on, and so has a noun with "by" behind. */
function settle(chunks: readonly Chunk[], at: number, verb: VerbChunk): VerbChunk {
  if (!verb.either) return verb
  const before = chunks[at - 1]
  const behind = chunks[at + 1]
  const participle: VerbChunk = { ...verb, form: 'participle', passive: true, either: false }
  if (behind?.kind === 'preposition' && behind.word === 'by' && before?.kind !== 'conjunction')
    return participle
  if (before?.kind === 'mark' && behind?.kind === 'preposition' && chunks[at - 2]?.kind === 'noun')
    return participle
  if (before?.kind === 'preposition' || before === undefined)
    return before === undefined && behind?.kind === 'noun' ? verb : participle
  if (before.kind !== 'noun' || behind?.kind === 'noun') return verb
  return hasFiniteBehind(chunks, at) ? participle : verb
}

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
