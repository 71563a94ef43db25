import { answerOf } from '../stances.ts'
import { answerByWords } from './answer-by-words.ts'
import { answerCharge } from './answer-charge.ts'
import { answerNested } from './answer-nested.ts'
import { contradict } from './contradict.ts'
import type { Answer, AnswerRule, Group } from './types.ts'

export { type Answer, type Group, groupOf } from './types.ts'

/** How a denial, a concession, a demand for proof or a silence finds what it answers: the surest way first. */
const RULES: readonly AnswerRule[] = [answerNested, answerByWords, answerCharge]

export function findAnswers(group: Group): Answer[] {
  return group.utterances.flatMap(utterance => {
    const stance = answerOf(utterance)
    if (stance === null) return contradict(utterance, 'deny', group)
    for (const rule of RULES) {
      const found = rule(utterance, stance, group)
      if (found.length > 0) return found
    }
    return []
  })
}
