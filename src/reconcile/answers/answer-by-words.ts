import { overlapOf } from '../overlap.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

/** Least share of the shorter statement's words. */
const LEAST = 0.34
/** Those almost as close as the closest say the same. */
const NEARLY = 0.6

/** What another party put forward in the same words. Being spoken of oneself makes up for fewer words in common. */
export const answerByWords: AnswerRule = (from, stance, group) => {
  const scored = opponents(from, group).map(to => {
    const { common, share } = overlapOf(from, to)
    const accused = from.side !== null && to.about.has(from.side)
    return { to, common, share, accused }
  })
  const near = scored.filter(
    ({ share, common, accused, to }) =>
      (common >= 2 || (common >= 1 && accused && to.statement.act === 'accuse')) &&
      share >= (accused ? LEAST : LEAST + 0.1),
  )
  const best = Math.max(0, ...near.map(({ share }) => share))
  return near
    .filter(({ share }) => share >= best * NEARLY)
    .map(({ to, share, common, accused }) => ({
      from,
      to,
      stance,
      confidence: rounded(Math.min(0.9, 0.5 + share / 2)),
      evidence: { rule: 'words', share: rounded(share), common, accused: accused ? 1 : 0 },
    }))
}
