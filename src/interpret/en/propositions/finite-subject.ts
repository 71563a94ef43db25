import { antecedent } from './antecedent.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { phraseSubject } from './phrase-subject.ts'
import { BY_SPEECH, NOBODY, ofNoun, type Subject, skipBack, subjectLike } from './subject.ts'
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
      return ofThatClause(words, chunks, i, before) ?? phraseSubject(chunks, i, before)
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

/** "Rumours that she had fled Lima were untrue": the verb behind the clause belongs to what the clause tells. */
function ofThatClause(
  words: readonly Word[],
  chunks: readonly Chunk[],
  i: number,
  before: readonly Clause[],
): Subject | null {
  const last = before.at(-1)
  if (last?.verb.form !== 'finite' || !isOneStretch(chunks, last.at, i)) return null
  for (let at = last.at - 1; at > Math.max(0, last.at - 8); at--) {
    const [noun, that] = [chunks[at - 1], chunks[at]]
    if (that?.kind === 'verb' || that?.kind === 'mark') return null
    if (that?.kind !== 'subordinator' || that.word !== 'that' || noun?.kind !== 'noun') continue
    return TOLD.test(words[noun.head]?.lower ?? '') ? ofNoun(noun) : null
  }
  return null
}

/** Only what a verb can have behind it stands between it and a phrase. */
const isOneStretch = (chunks: readonly Chunk[], verb: number, to: number): boolean =>
  to - verb < 10 &&
  chunks.slice(verb + 1, to).every(({ kind }) => /^(?:noun|preposition|time|adverb)$/.test(kind))

const TOLD =
  /^(?:suggestion|claim|report|rumou?r|fact|idea|allegation|assertion|belief|notion|news|possibility|accusation|theory|fear|evidence|charge)s?$/
