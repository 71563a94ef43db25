import { cuesOf } from '../../../lexicon/en/cues.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Adjunct, Clause } from './clause.ts'
import { conjoined } from './conjoined.ts'
import { finiteBehind } from './finite-behind.ts'

type Complements = Pick<Clause, 'object' | 'joined' | 'indirect' | 'adjuncts' | 'end'>

/** How many chunks behind a verb belong to it at most: enough for a long clause, and linear in a hostile one. */
const REACH = 24

interface Behind {
  readonly objects: NounChunk[]
  readonly joined: NounChunk[]
  readonly adjuncts: Adjunct[]
}

/** What stands behind a verb up to the next clause: its objects and its prepositions' phrases. */
export function findComplements(chunks: readonly Chunk[], at: number): Complements {
  const behind: Behind = { objects: [], joined: [], adjuncts: [] }
  const stop = Math.min(chunks.length, at + REACH)
  let end = at + 1
  while (end < stop && !endsClause(chunks, end)) {
    const last = take(chunks, at, end, behind)
    if (last === null) break
    end = last + 1
  }
  const { objects, joined, adjuncts } = behind
  const [first = null, second = null] = objects
  return { object: second ?? first, indirect: second ? first : null, joined, adjuncts, end }
}

/** Adds what begins at a chunk and gives the last chunk of it; null where another clause begins there. */
function take(chunks: readonly Chunk[], at: number, i: number, behind: Behind): number | null {
  const chunk = chunks[i]
  if (chunk?.kind === 'noun') return isSubject(chunks, i, at) ? null : takeObject(chunks, i, chunk, behind)
  const phrase = chunks[i + 1]
  if (chunk?.kind !== 'preposition' || phrase?.kind !== 'noun') return i
  if (isSubject(chunks, i + 1, at)) return null
  const { phrases: joined, last } = conjoined(chunks, i + 1)
  behind.adjuncts.push({ preposition: chunk.word, phrase, joined })
  return last
}

function takeObject(
  chunks: readonly Chunk[],
  i: number,
  phrase: NounChunk,
  { objects, joined, adjuncts }: Behind,
): number {
  if (adjuncts.length > 0 || objects.length === 2) return i
  const { phrases, last } = conjoined(chunks, i)
  objects.push(phrase)
  joined.push(...phrases)
  return last
}

function endsClause(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i]
  switch (chunk?.kind) {
    case 'verb':
    case 'subordinator':
    case 'wh':
    case 'mark':
      return true
    case 'conjunction':
      return chunks[i + 1]?.kind !== 'preposition'
    default:
      return false
  }
}

const CLAUSE_VERBS = /^(?:seem|appear|mean|believe|think|know|hope|feel|fear|wish|suppose|realise|realize)$/

/** "Said rebels attacked": verbs that a clause can follow without "that". */
export const takesClause = (lemma: string): boolean =>
  CLAUSE_VERBS.test(lemma) || cuesOf(lemma).some(({ frames }) => frames.includes('clause'))

/** A noun phrase with a finite verb right behind it opens that verb's clause. */
function isSubject(chunks: readonly Chunk[], i: number, at: number): boolean {
  const next = finiteBehind(chunks, i)
  if (next === null) return false
  const verb = chunks[at]
  const before = chunks[i - 1]
  if (before?.kind === 'noun') return !next.either
  return before === verb && verb?.kind === 'verb' && (!next.either || takesClause(verb.lemma))
}
