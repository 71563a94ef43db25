import { answerOf } from '../stances.ts'
import { answerAcross } from './answer-across.ts'
import { findLocalAnswers } from './find-local-answers.ts'
import type { Answer, Group } from './types.ts'

export { type Answer, type Group, groupOf } from './types.ts'

/** Every stance that one statement takes on another: within its article, then across articles. */
export const findAnswers = (group: Group): Answer[] =>
  group.utterances.flatMap(utterance => {
    const stance = answerOf(utterance)
    const across = stance === null ? [] : answerAcross(utterance, stance, group)
    return [...findLocalAnswers(utterance, group), ...across]
  })
