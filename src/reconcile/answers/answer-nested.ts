import type { AnswerRule } from './types.ts'

/** "The council denied claims by the army that it had fired": what is denied stands inside the denial. */
export const answerNested: AnswerRule = (from, stance, group) => {
  if (stance === 'concede') return []
  return group
    .inside(from.statement.id)
    .filter(({ statement }) => statement.speaker !== from.statement.speaker || statement.speaker === null)
    .map(to => ({ from, to, stance, confidence: 0.9, evidence: { rule: 'nested' } }))
}
