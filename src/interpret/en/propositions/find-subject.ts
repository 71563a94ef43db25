import { antecedent } from './antecedent.ts'
import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { ofFinite } from './finite-subject.ts'
import { ofGerund } from './gerund-subject.ts'
import { ofInfinitive } from './infinitive-subject.ts'
import type { Subject } from './subject.ts'
import type { Word } from './words.ts'

/** Who does what a verb says: by its form, from what stands before it and from the clauses read so far. */
export function findSubject(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  before: readonly Clause[],
): Subject {
  switch (verb.form) {
    case 'finite':
      return ofFinite(words, chunks, at, before)
    case 'to':
      return ofInfinitive(words, chunks, at, before)
    case 'ing':
      return ofGerund(chunks, at, before)
    case 'participle':
      return antecedent(chunks, at)
  }
}
