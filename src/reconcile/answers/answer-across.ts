import { isCharge, meets, withMatter } from '../contest.ts'
import { type AnswerRule, rounded } from './types.ts'

/** A denial or concession answers what other articles say of the denier in the same words. Asked beside the other rules, not instead. */
export const answerAcross: AnswerRule = (from, stance, group) => {
  if (stance !== 'deny' && stance !== 'concede') return []
  const reply = withMatter(from, group)
  return group.utterances.flatMap(to => {
    if (to.article.id === from.article.id || !isCharge(to)) return []
    const overlap = meets(reply, to)
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
