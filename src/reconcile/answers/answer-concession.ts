import { overlapOf } from '../overlap.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

/** Paragraphs between a charge and what is granted of it. */
const REACH = 6

/** What is conceded is some of a charge: the same party is spoken of, and a word of matter is the same. */
export const answerConcession: AnswerRule = (from, stance, group) => {
  if (stance !== 'concede') return []
  return opponents(from, group)
    .filter(to => to.statement.act === 'accuse' && Math.abs(to.block - from.block) <= REACH)
    .flatMap(to => {
      const { common, share } = overlapOf(from, to)
      const named = [...from.about].some(party => to.about.has(party))
      if (common < 1 || !(named || share >= 0.3)) return []
      return [
        {
          from,
          to,
          stance,
          confidence: rounded(0.4 + share / 2),
          evidence: { rule: 'concession', share: rounded(share), common },
        },
      ]
    })
}
