import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { joinedLike, ofObject, sameDoer } from './find-controller.ts'
import { BY_SPEECH, ofNoun, type Subject, skipBack } from './subject.ts'

/** "Accused Ostra of shelling", "stopped it from shelling": the object does it. */
const OF_OBJECT =
  /^(?:accuse|blame|suspect|condemn|criticise|criticize|denounce|prevent|stop|ban|bar|block|thank|praise|charge|discourage|convict|deter|hold|slam|prohibit|keep|fine|arrest|detain|jail|sentence|punish|commend|indict|prosecute|try)$/

/** Who does what a gerund says: "rebels fighting in the east", "before leaving", "stopped shelling". */
export function ofGerund(chunks: readonly Chunk[], at: number, before: readonly Clause[]): Subject {
  const chunk = chunks[skipBack(chunks, at - 1)]
  const governor = before.at(-1)
  if (chunk?.kind === 'noun') return ofNoun(chunk)
  if (chunk === undefined || !governor) return BY_SPEECH
  if (chunk.kind === 'preposition')
    return OF_OBJECT.test(governor.verb.lemma) ? ofObject(governor) : sameDoer(governor)
  if (chunk.kind === 'conjunction' && governor.verb.form === 'ing') return joinedLike(governor)
  return { ...sameDoer(governor), governor: chunk.kind === 'verb' ? governor : null }
}
