import type { Utterance } from '../utterances.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

/** Stances that presuppose a charge; a concession or a silence needs words in common. */
const ANSWERS_A_CHARGE = /^(?:deny|demand-proof|question)$/

/** "Norland denied the accusation": no words in common, but a charge against the denier stands close before – or, in a lead, after. */
export const answerCharge: AnswerRule = (from, stance, group) => {
  if (!ANSWERS_A_CHARGE.test(stance) || from.side === null) return []
  const side = from.side
  const charges = opponents(from, group).filter(
    other => other.about.has(side) && (other.statement.act === 'accuse' || isCharge(other)),
  )
  const nearest = nearestTo(from, charges)
  if (!nearest) return []
  const same = charges.filter(
    other => other === nearest || (other.side === nearest.side && other.side !== null),
  )
  return same.map(to => ({
    from,
    to,
    stance,
    confidence: to === nearest ? 0.6 : 0.45,
    evidence: {
      rule: 'charge',
      distance: Math.abs(to.block - from.block),
      nearest: rounded(to === nearest ? 1 : 0),
    },
  }))
}

/** Another's deed told without a word of blame is a charge all the same when a party is said to have done it. */
const isCharge = ({ statement, about }: Utterance): boolean => statement.act === 'assert' && about.size > 0

/** The last before; failing that the first behind. */
const nearestTo = (from: Utterance, charges: readonly Utterance[]): Utterance | undefined =>
  charges.filter(other => other.start < from.start).at(-1) ?? charges[0]
