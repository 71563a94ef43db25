import { POINTS_BACK } from '../../lexicon/en/claim-words.ts'
import { isCharge, meets, voiceOf, withMatter } from '../contest.ts'
import { type AnswerRule, rounded } from './types.ts'

/** A denial or concession answers what other articles say of the denier in the same words. Asked beside the other rules, not instead. */
export const answerAcross: AnswerRule = (from, stance, group) => {
  if (stance !== 'deny' && stance !== 'concede') return []
  const { side } = from
  if (side === null) return []
  // "It denied the accusation" is about the accusation; "it is no war on them" is about what it says.
  const points = POINTS_BACK.test(from.statement.content.spans[0]?.text ?? '')
  const reply = voiceOf(points ? withMatter(from, group) : from)
  return group.utterances.flatMap(to => {
    // The cheapest question first: a group has thousands of statements.
    if (!to.about.has(side) || to.article.id === from.article.id || !isCharge(to)) return []
    const overlap = meets(reply, voiceOf(to))
    if (!overlap) return []
    const { share, common } = overlap
    return [
      {
        from,
        to,
        stance,
        confidence: rounded(0.3 + share / 2),
        evidence: { rule: 'across', share: rounded(share), common },
      },
    ]
  })
}
