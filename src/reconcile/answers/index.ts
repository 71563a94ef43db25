import type { Stance } from '../../model/index.ts'
import type { Utterance } from '../utterances.ts'
import { answerAcross } from './answer-across.ts'
import { answerNested } from './answer-nested.ts'
import { findLocalAnswers } from './find-local-answers.ts'
import type { Answer, Group } from './types.ts'

export { type Answer, type Group, groupOf } from './types.ts'

/**
 * Every stance that one statement takes on others: within its article, then across articles.
 * @param landed whether its own propositions have found what they answer: then only what stands inside it is asked for, and other articles.
 */
export function findAnswers(
  utterance: Utterance,
  stance: Stance | null,
  group: Group,
  landed: boolean,
): readonly Answer[] {
  const across = stance === null ? [] : answerAcross(utterance, stance, group)
  const local =
    landed && stance !== null
      ? answerNested(utterance, stance, group)
      : findLocalAnswers(utterance, group, stance)
  return [...local, ...across]
}
