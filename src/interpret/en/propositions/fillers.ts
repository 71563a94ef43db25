import { firstThat } from '../first-that.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Filler } from './draft.ts'
import { isOf } from './fits-class.ts'
import { phraseRange, type Reading } from './reading.ts'

/** Index of the chunk that begins at a word; -1 where none does. */
function chunkFrom(chunks: readonly Chunk[], word: number): number {
  const at = firstThat(chunks, ({ first }) => first >= word)
  return chunks[at]?.first === word ? at : -1
}

/** A phrase with "of …" behind it, as long as nothing else asks for that: "residents of Oskel". */
export function withOf({ chunks, words }: Reading, phrase: NounChunk): Filler {
  let last = phrase.last
  for (let steps = 0; steps < 2 && words[last]?.lower === 'of'; steps++) {
    const next = chunks[chunkFrom(chunks, last + 1)]
    if (next?.kind !== 'noun') break
    last = next.last
  }
  return { first: phrase.first, last, head: phrase.head }
}

export const bare = ({ first, last, head }: NounChunk): Filler => ({ first, last, head })

/** Index of the chunk with which a clause's subject begins, its verb's where it has none before. */
export const subjectChunk = ({ chunks }: Reading, { at, subjectFirst }: Clause): number =>
  subjectFirst === null ? at : Math.min(at, Math.max(0, chunkFrom(chunks, subjectFirst)))

/** The subject of a clause from the first of all that are joined in it. */
export const subjectFiller = (reading: Reading, clause: Clause, subject: NounChunk): Filler => ({
  ...withOf(reading, subject),
  first: clause.subjectFirst ?? subject.first,
})

/** Up to the last of the phrases joined to it. */
export const joinedTo = (filler: Filler, joined: readonly NounChunk[]): Filler => ({
  ...filler,
  last: Math.max(filler.last, joined.at(-1)?.last ?? 0),
})

const WHERE =
  /^(?:in|at|near|inside|outside|across|around|along|over|into|through|throughout|within|off|toward|towards|between)$/

/** Whether a preposition's phrase tells where. */
export const tellsWhere = (reading: Reading, preposition: string, phrase: NounChunk): boolean =>
  WHERE.test(preposition) && isGround(reading, phrase)

export const isGround = (reading: Reading, phrase: NounChunk): boolean =>
  reading.about.isPlace(phraseRange(reading.words, phrase)) ||
  (!phrase.pronoun && isOf(reading, phrase, 'place'))

/** The words of time in a stretch of chunks, or right before it. */
export function timeIn({ chunks }: Reading, from: number, end: number): Filler | null {
  for (let i = Math.max(0, from - 2); i < end; i++) {
    const chunk = chunks[i]
    if (chunk?.kind === 'time' && (i >= from || chunks[i + 1]?.kind !== 'verb'))
      return { first: chunk.first, last: chunk.last, head: chunk.last - 1 }
  }
  return null
}
