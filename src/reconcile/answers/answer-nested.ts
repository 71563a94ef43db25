import { DENIAL_CUE } from '../../lexicon/en/claim-words.ts'
import { cueOf, falsehoodAt } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import type { AnswerRule } from './types.ts'

/** "The council denied claims by the army that it had fired": what is denied stands inside the denial. */
export const answerNested: AnswerRule = (from, stance, group) => {
  if (stance === 'concede') return []
  return group
    .inside(from.statement.id)
    .filter(inner => !inRelative(from, inner) && (stance !== 'deny' || isDenied(from, inner)))
    .filter(({ statement }) => statement.speaker !== from.statement.speaker || statement.speaker === null)
    .map(to => ({ from, to, stance, confidence: 0.9, evidence: { rule: 'nested' } }))
}

/** Without a cue that denies, the no must stand close before what is claimed: "there are no reports", not "no laboratory … confirms". */
function isDenied(outer: Utterance, inner: Utterance): boolean {
  if (DENIAL_CUE.test(cueOf(outer.statement))) return true
  const falsehood = falsehoodAt(outer)
  const own = inner.statement.content.spans
  // "A film in which he says that it was all a hoax" denies nothing: the hoax is his word.
  if (falsehood !== null && !own.some(({ start, end }) => start <= falsehood && falsehood < end)) return true
  const content = outer.statement.content.spans[0]
  if (content === undefined) return false
  const before = content.text.slice(0, Math.max(0, inner.start - content.start))
  return /(?:\b(?:no|not|never|none|neither|nor|nobody|without)\b|n['’]t\b)[^,;:.]{0,30}$/i.test(before)
}

/** "Denied knowing the envoy with whom the army said it had agreed": what is denied is the knowing. */
function inRelative(outer: Utterance, inner: Utterance): boolean {
  const content = outer.statement.content.spans[0]
  return (
    content !== undefined &&
    /\b(?:who|whom|whose|which)\b/i.test(content.text.slice(0, Math.max(0, inner.start - content.start)))
  )
}
