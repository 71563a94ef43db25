import { overlapOf } from '../overlap.ts'
import { asserts, isNegated } from '../stances.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

const LEAST = 0.5

/** "There were no shots" against "there were shots": no cue of denial, but one says no to the other's words. */
export const contradict: AnswerRule = (from, stance, group) => {
  if (!asserts(from) || !isNegated(from)) return []
  return opponents(from, group).flatMap(to => {
    const { common, share } = overlapOf(from, to)
    if (isNegated(to) || common < 2 || share < LEAST) return []
    return [
      {
        from,
        to,
        stance,
        confidence: rounded(0.3 + share / 2),
        evidence: { rule: 'contradiction', share: rounded(share), common },
      },
    ]
  })
}
