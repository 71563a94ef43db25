import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { findComplements } from './find-complements.ts'
import { findSubject } from './find-subject.ts'
import { settleParticiple } from './settle-participle.ts'
import { subjectLike } from './subject.ts'
import type { Word } from './words.ts'

/** One clause for each verb group, in text order; verbs that only colour the one behind them have theirs too. */
export function cutClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue
    const settled = settleParticiple(chunks, at, chunk, clauses.at(-1) ?? null)
    const like = opensAlike(chunks, at, settled) ? likeBefore(clauses) : undefined
    const verb = like ? { ...settled, form: like.verb.form, modal: like.verb.modal } : settled
    const subject = like ? subjectLike(like) : findSubject(words, chunks, at, verb, clauses)
    clauses.push({ verb, at, ...findComplements(chunks, at), ...subject })
  }
  return clauses
}

/** "Will attack and destroy", "to stop, withdraw and disarm": a bare base form goes on like the verb before it. */
function opensAlike(chunks: readonly Chunk[], at: number, verb: VerbChunk): boolean {
  const link = chunks[at - 1]?.kind
  if (!verb.base) return false
  return (
    link === 'conjunction' || link === 'mark' || (link === 'adverb' && chunks[at - 2]?.kind === 'conjunction')
  )
}

/** The last of the few clauses before whose verb is an infinitive or behind a modal. */
const likeBefore = (before: readonly Clause[]): Clause | undefined =>
  before.slice(-4).findLast(({ verb }) => verb.form === 'to' || verb.modal !== null)
