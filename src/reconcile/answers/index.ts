import { answerOf } from '../stances.ts'
import { answerAcross } from './answer-across.ts'
import { answerByWords } from './answer-by-words.ts'
import { answerCharge } from './answer-charge.ts'
import { answerConcession } from './answer-concession.ts'
import { answerNested } from './answer-nested.ts'
import { contradict } from './contradict.ts'
import type { Answer, AnswerRule, Group } from './types.ts'

export { type Answer, type Group, groupOf } from './types.ts'

/** How a denial, a concession, a demand for proof or a silence finds what it answers: the surest way first. */
const RULES: readonly AnswerRule[] = [answerNested, answerByWords, answerConcession, answerCharge]

export function findAnswers(group: Group): Answer[] {
  return group.utterances.flatMap(utterance => {
    const stance = answerOf(utterance)
    if (stance === null) return contradict(utterance, 'deny', group)
    return [...firstOf(RULES, utterance, stance, group), ...answerAcross(utterance, stance, group)]
  })
}

function firstOf(rules: readonly AnswerRule[], ...asked: Parameters<AnswerRule>): readonly Answer[] {
  for (const rule of rules) {
    const found = rule(...asked)
    if (found.length > 0) return found
  }
  return []
}
