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
      if (isSubject(chunks, i)) break
      if (adjuncts.length === 0 && objects.length < 2) {
        objects.push(chunk)
        const more = joinedTo(chunks, i)
        joined.push(...more.phrases)
        i = more.at
      }
    } else if (chunk.kind === 'preposition') {
      const next = chunks[i + 1]
      if (next?.kind !== 'noun') continue
      if (isSubject(chunks, i + 1)) break
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

/** A noun phrase with a finite verb right behind it opens that verb's clause, where there is something before it to end. */
function isSubject(chunks: readonly Chunk[], i: number): boolean {
  let k = i + 1
  while (chunks[k]?.kind === 'adverb' || chunks[k]?.kind === 'time') k++
  const next = chunks[k]
  return next?.kind === 'verb' && next.form === 'finite' && !next.either && chunks[i - 1]?.kind === 'noun'
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
