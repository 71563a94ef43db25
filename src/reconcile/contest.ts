import type { Dossier, Interpretation } from '../model/index.ts'
import { findLocalAnswers } from './answers/find-local-answers.ts'
import { type Answer, type Group, groupOf } from './answers/types.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { supportOf } from './points/compare.ts'
import { sameTopic } from './points/link-topics.ts'
import { doubts } from './points/take-stances.ts'
import { type Mention, type Topic, topicsOf } from './points/topics.ts'
import { answerOf, asserts, isNegated } from './stances.ts'
import { dateOf, type Utterance, utterancesOf } from './utterances.ts'

/** What of an article can be disputed with other articles: its denials and concessions, and what it says that other parties did. */
export interface Contest {
  readonly replies: readonly Utterance[]
  readonly charges: readonly Utterance[]
  readonly topics: readonly ContestedTopic[]
}

interface ContestedTopic {
  readonly topic: Topic
  /** Somebody in the article denies it, doubts it or asks for proof. */
  readonly contested: boolean
}

/** A denial answers what was said of late: the war of last year is another matter. */
const MOST_DAYS = 45

const seen = new WeakMap<Interpretation, Contest>()

export function contestOf(dossier: Dossier): Contest {
  const known = seen.get(dossier.interpretation)
  if (known) return known
  const utterances = utterancesOf([dossier])
  const group = groupOf(utterances)
  const replies = utterances.filter(isReply).map(reply => withMatter(reply, group))
  const made = {
    replies,
    charges: utterances.filter(isCharge),
    topics: topicsOf(utterances).map(topic => ({ topic, contested: topic.mentions.some(isContested) })),
  }
  seen.set(dossier.interpretation, made)
  return made
}

const isContested = ({ utterance, point }: Mention): boolean =>
  point.negative || doubts(utterance) || (answerOf(utterance) ?? 'no-comment') !== 'no-comment'

/** "It denied the accusation" is about what it denies: a reply without matter of its own takes that of the charge. */
export function withMatter(reply: Utterance, group: Group): Utterance {
  if (
    reply.stems
      .values()
      .filter(weight => weight === 1)
      .toArray().length > 2
  )
    return reply
  const surest = findLocalAnswers(reply, group).reduce<Answer | null>(
    (a, b) => (a && a.confidence >= b.confidence ? a : b),
    null,
  )
  return surest ? { ...reply, stems: surest.to.stems } : reply
}

export const isReply = ({ statement, side }: Utterance): boolean =>
  side !== null && (statement.act === 'deny' || statement.act === 'acknowledge')

export const isCharge = (utterance: Utterance): boolean =>
  utterance.statement.act !== 'acknowledge' &&
  asserts(utterance) &&
  !isNegated(utterance) &&
  [...utterance.about].some(party => party !== utterance.side)

/** How well a reply fits what another article says of the denier; null where it does not. */
export function meets(denial: Utterance, charge: Utterance): Overlap | null {
  if (denial.side === null || denial.side === charge.side || !charge.about.has(denial.side)) return null
  if (daysApart(denial, charge) > MOST_DAYS) return null
  const overlap = overlapOf(denial, charge)
  const fits = (overlap.common >= 2 && overlap.share >= 0.4) || (overlap.common >= 3 && overlap.share >= 0.33)
  return fits ? overlap : null
}

/** 0 where either date is unknown: nothing speaks against it then. */
function daysApart(a: Utterance, b: Utterance): number {
  const days = (Date.parse(dateOf(a)) - Date.parse(dateOf(b))) / 86_400_000
  return Number.isFinite(days) && dateOf(a) !== '9999' && dateOf(b) !== '9999' ? Math.abs(days) : 0
}

/** Words by which a denial and a charge in different articles find each other: the party with each matter word. */
export function contestKeys(dossier: Dossier): string[] {
  const { replies, charges } = contestOf(dossier)
  const keys = new Set<string>()
  const add = (party: string, { stems }: Utterance): void => {
    for (const [stem, weight] of stems) if (weight === 1) keys.add(`c${party.slice(4)} ${stem}`)
  }
  for (const reply of replies) if (reply.side !== null) add(reply.side, reply)
  for (const charge of charges)
    for (const party of charge.about) if (party !== charge.side) add(party, charge)
  return [...keys].sort()
}

/** By what two articles that speak of one matter find each other: its theme, a party, and the other party, the place or who is affected. */
export function topicKeys(dossier: Dossier): string[] {
  const keys = new Set<string>()
  for (const { topic } of contestOf(dossier).topics) {
    const parties = [...topic.doers, ...topic.others].sort()
    parties.forEach((party, i) => {
      const marks = [...parties.slice(i + 1), ...topic.places, ...topic.heads]
      for (const mark of marks) keys.add(`p${topic.theme.name} ${party.slice(4)} ${mark}`)
    })
  }
  return [...keys].sort()
}

/** One matter, disputed in one of the two: articles that only tell the same need not be read together. */
const topicsMeet = (a: Contest, b: Contest): boolean =>
  a.topics.some(one =>
    b.topics.some(other => {
      if (!one.contested && !other.contested) return false
      const like = sameTopic(one.topic, other.topic)
      const { shape, single } = one.topic.theme
      return (
        like !== null &&
        supportOf(like) >= (shape === 'joint' || single ? LEAST_SUPPORT : LEAST_SUPPORT_DAILY)
      )
    }),
  )

/** A party alone is in the news every day. */
const LEAST_SUPPORT = 2
/** Who attacks whom may be as well: there the place or those affected must be the same too. */
const LEAST_SUPPORT_DAILY = 3

export const contestsMeet = (a: Contest, b: Contest): boolean =>
  topicsMeet(a, b) ||
  a.replies.some(reply => b.charges.some(charge => meets(reply, charge) !== null)) ||
  b.replies.some(reply => a.charges.some(charge => meets(reply, charge) !== null))
