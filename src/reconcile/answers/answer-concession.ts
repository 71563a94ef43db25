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
      // Of a third party a word is enough; of oneself more must be the same, since every sentence speaks of the two sides.
      const third = [...from.about].some(
        party => party !== from.side && party !== to.side && to.accused.has(party),
      )
      const own = from.side !== null && to.accused.has(from.side)
      if (!(third && common >= 1) && !(own && common >= 2 && share >= 0.3)) return []
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
