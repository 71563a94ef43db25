import type { Chunk } from './chunks.ts'
import { isSkipped, NOBODY, ofNoun, type Subject } from './subject.ts'

/** The noun before a relative pronoun or a participle: "rebels, who", "troops in Oskel sent by". */
export function antecedent(chunks: readonly Chunk[], at: number): Subject {
  let i = at - 1
  while (isSkipped(chunks[i]) || (chunks[i]?.kind === 'mark' && i === at - 1)) i--
  if (chunks[i]?.kind === 'preposition' && chunks[i - 1]?.kind === 'noun') i--
  const noun = chunks[i]
  return noun?.kind === 'noun' ? ofNoun(noun) : NOBODY
}
