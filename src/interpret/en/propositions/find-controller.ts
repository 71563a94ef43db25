import { OBJECT_CONTROL } from '../../../lexicon/en/verb-control.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { NOBODY, type Subject, subjectLike } from './subject.ts'

/** Who does what hangs on a verb: its object by some verbs, else its subject. */
export const controlled = (governor: Clause): Subject =>
  OBJECT_CONTROL.has(controlKey(governor)) ? ofObject(governor) : sameDoer(governor)

/** "Wanted to leave", "asked to speak": without an object the subject does it. */
const ALSO_OF_SUBJECT = /^(?:want|expect|ask|help|push|press|prepare|train|choose|vote|lobby|request)$/

/** "Urged Ostra to withdraw", "agreed with Ostra to withdraw". */
export function ofObject(governor: Clause): Subject {
  if (governor.verb.passive) return governedBy(governor.subject, governor)
  const receiver = receiverOf(governor)
  if (receiver) return governedBy(receiver, governor)
  return ALSO_OF_SUBJECT.test(governor.verb.lemma) ? sameDoer(governor) : { ...NOBODY, governor }
}

const receiverOf = ({ indirect, object, adjuncts }: Clause): NounChunk | undefined =>
  indirect ??
  object ??
  adjuncts.find(({ preposition }) => /^(?:on|upon|to|with|for)$/.test(preposition))?.phrase

/** "Agreed to withdraw": whoever does what the verb above says. */
export const sameDoer = (governor: Clause): Subject => ({
  ...governedBy(governor.subject, governor),
  subjectFirst: governor.subjectFirst,
  bySpeech: governor.bySpeech,
})

export const governedBy = (subject: NounChunk | null, governor: Clause): Subject => ({
  ...NOBODY,
  subject,
  subjectFirst: subject?.first ?? null,
  governor,
})

/** "To stop and to withdraw": beside another infinitive or gerund. */
export const joinedLike = (clause: Clause): Subject => ({ ...subjectLike(clause), opener: null })

/** "Call on" and "appeal to" by the preposition behind them. */
export function controlKey({ verb, adjuncts, object }: Clause): string {
  const first = object === null ? adjuncts[0]?.preposition : undefined
  const joined = first === undefined ? '' : `${verb.lemma}_${first}`
  return joined !== '' && OBJECT_CONTROL.has(joined) ? joined : verb.lemma
}
