import { CALLED_FALSE } from '../../lexicon/en/claim-words.ts'
import type { Stance } from '../../model/index.ts'
import { answerOf, isNegated } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import { answerAnaphor } from './answer-anaphor.ts'
import { answerByWords } from './answer-by-words.ts'
import { answerCharge } from './answer-charge.ts'
import { answerConcession } from './answer-concession.ts'
import { answerNested } from './answer-nested.ts'
import { contradict } from './contradict.ts'
import type { Answer, AnswerRule, Group } from './types.ts'

/** How a denial, a concession, a demand for proof or a silence finds what it answers in its own article: the surest way first. */
const RULES: readonly AnswerRule[] = [
  answerNested,
  answerByWords,
  answerConcession,
  answerCharge,
  answerAnaphor,
]

export function findLocalAnswers(
  utterance: Utterance,
  group: Group,
  stance: Stance | null = answerOf(utterance),
): readonly Answer[] {
  if (stance === null) return contradict(utterance, 'deny', group)
  for (const rule of RULES) {
    const found = rule(utterance, stance, group).filter(({ to }) => stance !== 'deny' || !saysNoToo(to, rule))
    if (found.length > 0) return found
  }
  return []
}

/** Two who say no are on one side, unless the one denies the very words of the other. */
const saysNoToo = (to: Utterance, rule: AnswerRule): boolean =>
  rule !== answerNested &&
  (isNegated(to) || CALLED_FALSE.test(to.statement.content.spans[0]?.text.slice(0, 120) ?? ''))
