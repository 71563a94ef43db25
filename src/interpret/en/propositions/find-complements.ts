import { cuesOf } from '../../../lexicon/en/cues.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Adjunct, Clause } from './clause.ts'

type Complements = Pick<Clause, 'object' | 'joined' | 'indirect' | 'adjuncts' | 'end'>

/** How many chunks behind a verb belong to it at most: enough for a long clause, and linear in a hostile one. */
const REACH = 24

/** What stands behind a verb up to the next clause: its objects and its prepositions' phrases. */
export function findComplements(chunks: readonly Chunk[], at: number): Complements {
  const objects: NounChunk[] = []
  const joined: NounChunk[] = []
  const adjuncts: Adjunct[] = []
  let i = at + 1
  const stop = Math.min(chunks.length, at + REACH)
  for (; i < stop; i++) {
    const chunk = chunks[i]
    if (!chunk || endsClause(chunks, i)) break
    if (chunk.kind === 'noun') {
      if (isSubject(chunks, i, at)) break
      if (adjuncts.length === 0 && objects.length < 2) {
        objects.push(chunk)
        const more = joinedTo(chunks, i)
        joined.push(...more.phrases)
        i = more.at
      }
    } else if (chunk.kind === 'preposition') {
      const next = chunks[i + 1]
      if (next?.kind !== 'noun') continue
      if (isSubject(chunks, i + 1, at)) break
      const more = joinedTo(chunks, i + 1)
      adjuncts.push({ preposition: chunk.word, phrase: next, joined: more.phrases })
      i = more.at
    }
  }
  const [first = null, second = null] = objects
  return { object: second ?? first, indirect: second ? first : null, joined, adjuncts, end: i }
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
  let k = i + 1
  while (chunks[k]?.kind === 'adverb' || chunks[k]?.kind === 'time') k++
  const next = chunks[k]
  if (next?.kind !== 'verb' || next.form !== 'finite') return false
  const verb = chunks[at]
  const before = chunks[i - 1]
  if (before?.kind === 'noun') return !next.either
  return before === verb && verb?.kind === 'verb' && (!next.either || takesClause(verb.lemma))
}

/** "The town, the bridge and the airport". */
function joinedTo(chunks: readonly Chunk[], from: number): { phrases: NounChunk[]; at: number } {
  const phrases: NounChunk[] = []
  let at = from
  let pending: NounChunk[] = []
  for (let i = from + 1; i + 1 < chunks.length && i < from + 12; i += 2) {
    const link = chunks[i]
    const next = chunks[i + 1]
    const isLink = link?.kind === 'conjunction' || (link?.kind === 'mark' && link.word === ',')
    if (link?.kind === 'mark' && next?.kind === 'conjunction' && chunks[i + 2]?.kind === 'noun') {
      i++
    }
    const phrase = chunks[i + 1]
    if (!isLink || phrase?.kind !== 'noun' || opensVerb(chunks, i + 1)) break
    pending.push(phrase)
    if (chunks[i]?.kind === 'conjunction') {
      phrases.push(...pending)
      pending = []
      at = i + 1
      break
    }
  }
  return { phrases, at }
}

function opensVerb(chunks: readonly Chunk[], i: number): boolean {
  let k = i + 1
  while (chunks[k]?.kind === 'adverb' || chunks[k]?.kind === 'time') k++
  const next = chunks[k]
  return next?.kind === 'verb' && next.form === 'finite'
}
