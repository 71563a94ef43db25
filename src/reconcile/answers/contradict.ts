import type { Stance } from '../../model/index.ts'
import { overlapOf } from '../overlap.ts'
import { asserts, isNegated, saysNo } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import { answerCharge } from './answer-charge.ts'
import { negatesOf } from './negates-of.ts'
import { opponents } from './opponents.ts'
import { type Answer, type AnswerRule, type Group, rounded } from './types.ts'

const LEAST = 0.5

/** "There were no shots" against "there were shots": no cue of denial, but one says no to the other's words. */
export const contradict: AnswerRule = (from, stance, group) => {
  // Two voices without a name may be one: what the narrator passes on and what he adds.
  if (!asserts(from) || !isNegated(from) || from.side === null) return []
  const own = denialsOfOwnPart(from, stance, group)
  if (own.length > 0) return own
  return opponents(from, group).flatMap(to => {
    const { common, share } = overlapOf(from, to)
    if (saysNo(to) || common < 2 || share < LEAST || !negatesOf(from, to)) return []
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

/** "Norland has no troops there", said by Norland: a charge that Norland has is denied, if they share a word of matter. */
function denialsOfOwnPart(from: Utterance, stance: Stance, group: Group): readonly Answer[] {
  if (from.side === null || !from.about.has(from.side)) return []
  const charges = answerCharge(from, stance, group).filter(
    ({ to }) => !isNegated(to) && to.statement.act === 'accuse' && overlapOf(from, to).common > 0,
  )
  return charges.map(answer => ({
    ...answer,
    confidence: 0.4,
    evidence: { ...answer.evidence, rule: 'own part' },
  }))
}
