import { antecedent } from './antecedent.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { phraseSubject } from './phrase-subject.ts'
import { BY_SPEECH, NOBODY, type Subject, skipBack, subjectLike } from './subject.ts'
import type { Word } from './words.ts'

/** "Rebels shelled", "which fell", "and took": by the kind of what stands before a finite verb. */
export function ofFinite(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  before: readonly Clause[],
): Subject {
  const i = skipBack(chunks, at - 1)
  const chunk = chunks[i]
  switch (chunk?.kind) {
    case undefined:
      return BY_SPEECH
    case 'wh':
      return { ...antecedent(chunks, i), opener: chunk.word }
    case 'subordinator':
      // "The town that fell": a relative, where a noun stands before it.
      if (chunk.word === 'that') return { ...antecedent(chunks, i), opener: 'which' }
      return { ...NOBODY, opener: chunk.word }
    case 'conjunction':
    case 'verb':
      return shared(before, chunk.kind === 'conjunction')
    case 'mark':
      return behindComma(words, chunks, i, before)
    case 'noun':
      return phraseSubject(chunks, i, before)
    default:
      return NOBODY
  }
}

/** "Shelled the town and took the bridge": the subject of the last clause that has a finite verb. */
function shared(before: readonly Clause[], joined: boolean): Subject {
  const last = before.findLast(({ verb }) => verb.form === 'finite' || (joined && verb.form === 'to'))
  if (!last) return { ...NOBODY, bySpeech: before.length === 0 }
  return { ...subjectLike(last), noun: null, governor: last.verb.form === 'to' ? last.governor : null }
}

/** "Ostra, a neighbour of Kovarra, attacked": back over what the commas part off, and over "Adan, 31, a nurse". */
function behindComma(
  words: readonly Word[],
  chunks: readonly Chunk[],
  comma: number,
  before: readonly Clause[],
): Subject {
  for (let i = comma - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind !== 'mark') continue
    if (!/^(?:,|–|—|-|--)$/.test(chunk.word)) break
    const phrase = chunks[i - 1]
    if (phrase?.kind === 'noun' && !isAge(words, phrase, chunks[i - 2]))
      return phraseSubject(chunks, i - 1, before)
  }
  return shared(before, true)
}

/** "Adan, 31,": a number by itself between commas. */
const isAge = (words: readonly Word[], { first, last }: NounChunk, before: Chunk | undefined): boolean =>
  last === first + 1 && words[first]?.tag === 'number' && before?.kind === 'mark'
