import type { Chunk } from './chunks.ts'
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

export const isSkipped = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' || chunk?.kind === 'time' || chunk?.kind === 'quote' || chunk?.kind === 'adjective'
