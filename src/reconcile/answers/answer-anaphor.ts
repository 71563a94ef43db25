import { POINTS_BACK } from '../../lexicon/en/claim-words.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

/** Blocks within which a pointing word finds what it means. */
const REACH = 4

/** "Doubts over the purported breakthrough": what was put forward last before, whoever doubts – in a lead, what comes first behind. */
export const answerAnaphor: AnswerRule = (from, stance, group) => {
  const words = from.statement.content.spans
    .map(({ text }) => text)
    .join(' ')
    .trim()
  if (stance === 'concede' || !POINTS_BACK.test(words)) return []
  const near = opponents(from, group).filter(
    to => to.points.some(({ force }) => force === 'said') && Math.abs(to.block - from.block) <= REACH,
  )
  const to =
    near.filter(({ start }) => start < from.start).at(-1) ?? near.find(({ start }) => start > from.start)
  if (!to) return []
  return [
    {
      from,
      to,
      stance,
      confidence: rounded(0.55 - Math.abs(to.block - from.block) / 20),
      evidence: { rule: 'anaphor', distance: Math.abs(to.block - from.block) },
    },
  ]
}
