import { DENIAL_CUE, REPORTED } from '../../lexicon/en/claim-words.ts'
import { stemsOf } from '../../lexicon/en/word-stems.ts'
import { overlapOf } from '../overlap.ts'
import { cueOf, falsehoodAt } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import { negatesOf } from './negates-of.ts'
import { opponents } from './opponents.ts'
import { type Answer, type AnswerRule, type Group, rounded } from './types.ts'

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
      (stance !== 'deny' || !isPlain(from) || accused || negatesOf(from, to)) &&
      isMeant(from, to) &&
      (common >= 2 || (common >= 1 && accused && to.statement.act === 'accuse')) &&
      share >= (accused ? LEAST : LEAST + 0.1),
  )
  const best = Math.max(0, ...near.map(({ share }) => share))
  const closest = near
    .filter(({ share }) => share >= best * NEARLY)
    .map(({ to, share, common, accused }) => ({
      from,
      to,
      stance,
      confidence: rounded(Math.min(0.9, 0.5 + share / 2)),
      evidence: { rule: 'words', share: rounded(share), common, accused: accused ? 1 : 0 },
    }))
  return stance === 'deny' ? [...closest, ...otherCharges(from, closest, group)] : closest
}

/** A denial by its content alone: "said there were no shots". */
const isPlain = (from: Utterance): boolean =>
  !DENIAL_CUE.test(cueOf(from.statement)) && falsehoodAt(from) === null

/** "The tale of the mayor was false": what is false must be what the other tells, not what else is said along with it. */
function isMeant(from: Utterance, to: Utterance): boolean {
  const content = from.statement.content.spans[0]
  const at = falsehoodAt(from)
  if (content === undefined || at === null || DENIAL_CUE.test(cueOf(from.statement))) return true
  const subject = stemsOf(content.text.slice(0, at - content.start).replace(REPORTED, ''))
  return [...subject].some(stem => to.stems.has(stem))
}

/** A denial of one charge answers the other charges of the same accuser in that article too, if less surely. */
function otherCharges(from: Utterance, closest: readonly Answer[], group: Group): Answer[] {
  const accusers = new Set(closest.map(({ to }) => to.side).filter(side => side !== null))
  const known = new Set(closest.map(({ to }) => to))
  return opponents(from, group)
    .filter(to => !known.has(to) && to.side !== null && accusers.has(to.side))
    .filter(to => to.statement.act === 'accuse' && from.side !== null && to.about.has(from.side))
    .map(to => ({ from, to, stance: 'deny', confidence: 0.45, evidence: { rule: 'same accuser' } }))
}
