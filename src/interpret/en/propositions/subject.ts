import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'

export type Subject = Pick<Clause, 'subject' | 'subjectFirst' | 'bySpeech' | 'governor' | 'noun' | 'opener'>

export const NOBODY: Subject = {
  subject: null,
  subjectFirst: null,
  bySpeech: false,
  governor: null,
  noun: null,
  opener: null,
}

/** Whoever says it, or whom it is said to. */
export const BY_SPEECH: Subject = { ...NOBODY, bySpeech: true }

export const ofNoun = (noun: NounChunk): Subject => ({ ...NOBODY, subject: noun, subjectFirst: noun.first })

/** The subject of another clause with all that it hangs on: both are joined. */
export const subjectLike = ({
  subject,
  subjectFirst,
  bySpeech,
  governor,
  noun,
  opener,
}: Clause): Subject => ({
  subject,
  subjectFirst,
  bySpeech,
  governor,
  noun,
  opener,
})

export const isSkipped = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' || chunk?.kind === 'time' || chunk?.kind === 'quote' || chunk?.kind === 'adjective'

/** Back from a chunk to the first that says who does something. */
export function skipBack(chunks: readonly Chunk[], from: number): number {
  let i = from
  while (isSkipped(chunks[i])) i--
  return i
}
