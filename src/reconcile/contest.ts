import type { Dossier } from '../model/index.ts'
import { findLocalAnswers } from './answers/find-local-answers.ts'
import { type Answer, type Group, groupOf } from './answers/types.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { supportOf } from './points/compare.ts'
import { sameTopic } from './points/link-topics.ts'
import { doubts } from './points/take-stances.ts'
import { type Matter, type Mention, topicsOf } from './points/topics.ts'
import { answerOf, asserts, isNegated } from './stances.ts'
import { dateOf, type Utterance, utterancesOf } from './utterances.ts'

/** What of an article can be disputed with other articles: its denials and concessions, and what it says that other parties did. */
export interface Contest {
  readonly replies: readonly Voice[]
  readonly charges: readonly Voice[]
  readonly topics: readonly ContestedTopic[]
}

/** What of a statement is compared across articles. */
export interface Voice {
  readonly side: string | null
  readonly about: ReadonlySet<string>
  readonly stems: ReadonlyMap<string, number>
  /** ISO date of the saying, else of publication, else a string after all dates. */
  readonly day: string
}

export interface ContestedTopic {
  readonly topic: Matter
  /** Somebody in the article denies it, doubts it or asks for proof. */
  readonly contested: boolean
}

/** A denial answers what was said of late: the war of last year is another matter. */
export const MOST_DAYS = 45

/** Read from the article alone: no other one changes what it is linked to. */
export function contestOf(dossier: Dossier): Contest {
  const utterances = utterancesOf([dossier])
  const group = groupOf(utterances)
  return {
    replies: utterances.filter(isReply).map(reply => voiceOf(withMatter(reply, group))),
    charges: utterances.filter(isCharge).map(voiceOf),
    topics: topicsOf(utterances).map(({ id: _, article: __, mentions, ...topic }) => ({
      topic,
      contested: mentions.some(isContested),
    })),
  }
}

export const voiceOf = (utterance: Utterance): Voice => ({
  side: utterance.side,
  about: utterance.about,
  stems: utterance.stems,
  day: dateOf(utterance),
})

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
export function meets(denial: Voice, charge: Voice): Overlap | null {
  if (denial.side === null || denial.side === charge.side || !charge.about.has(denial.side)) return null
  if (daysApart(denial, charge) > MOST_DAYS) return null
  const overlap = overlapOf(denial, charge)
  const fits = (overlap.common >= 2 && overlap.share >= 0.4) || (overlap.common >= 3 && overlap.share >= 0.33)
  return fits ? overlap : null
}

/** 0 where either date is unknown: nothing speaks against it then. */
function daysApart(a: Voice, b: Voice): number {
  const days = (Date.parse(a.day) - Date.parse(b.day)) / 86_400_000
  return Number.isFinite(days) && a.day !== '9999' && b.day !== '9999' ? Math.abs(days) : 0
}

/**
 * How surely two articles dispute one matter, by how much the surest pair has in common; 0 where they do not. Articles that only tell
 * the same need not be read together: one of the two must dispute it.
 */
export function contestStrength(a: Contest, b: Contest): number {
  if (answers(a, b) || answers(b, a)) return STRONGEST
  let most = 0
  for (const one of a.topics)
    for (const other of b.topics)
      if (one.contested || other.contested) most = Math.max(most, supportFor(one.topic, other.topic))
  return Math.min(STRONGEST, Math.max(0, most - LEAST_SUPPORT + 1))
}

/** The most that `contestStrength` tells. */
export const STRONGEST = 3

const answers = (a: Contest, b: Contest): boolean =>
  a.replies.some(reply => b.charges.some(charge => meets(reply, charge) !== null))

/** A party alone is in the news every day. */
const LEAST_SUPPORT = 2
/** Who attacks whom may be as well: there the place or those affected must be the same too. */
const LEAST_SUPPORT_DAILY = 3

/** Whole features that two topics share; 0 where they are not one matter, or too little says so. */
function supportFor(a: Matter, b: Matter): number {
  const like = sameTopic(a, b)
  if (like === null) return 0
  const { shape, single } = a.theme
  const support = supportOf(like)
  return support >= (shape === 'joint' || single ? LEAST_SUPPORT : LEAST_SUPPORT_DAILY)
    ? Math.floor(support)
    : 0
}
