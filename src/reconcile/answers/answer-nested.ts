import type { Utterance } from '../utterances.ts'
import type { AnswerRule } from './types.ts'

/** "The council denied claims by the army that it had fired": what is denied stands inside the denial. */
export const answerNested: AnswerRule = (from, stance, group) => {
  if (stance === 'concede') return []
  return group
    .inside(from.statement.id)
    .filter(inner => !inRelative(from, inner))
    .filter(({ statement }) => statement.speaker !== from.statement.speaker || statement.speaker === null)
    .map(to => ({ from, to, stance, confidence: 0.9, evidence: { rule: 'nested' } }))
}

/** "Denied knowing the envoy with whom the army said it had agreed": what is denied is the knowing. */
function inRelative(outer: Utterance, inner: Utterance): boolean {
  const content = outer.statement.content.spans[0]
  return (
    content !== undefined &&
    /\b(?:who|whom|whose|which)\b/i.test(content.text.slice(0, Math.max(0, inner.start - content.start)))
  )
}
