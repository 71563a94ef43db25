import type { Dossier, Interpretation } from '../model/index.ts'
import { findLocalAnswers } from './answers/find-local-answers.ts'
import { type Answer, type Group, groupOf } from './answers/types.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { asserts, isNegated } from './stances.ts'
import { dateOf, type Utterance, utterancesOf } from './utterances.ts'

/** What of an article can be disputed with other articles: its denials and concessions, and what it says that other parties did. */
export interface Contest {
  readonly replies: readonly Utterance[]
  readonly charges: readonly Utterance[]
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
  const made = { replies, charges: utterances.filter(isCharge) }
  seen.set(dossier.interpretation, made)
  return made
}

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

export const contestsMeet = (a: Contest, b: Contest): boolean =>
  a.replies.some(reply => b.charges.some(charge => meets(reply, charge) !== null)) ||
  b.replies.some(reply => a.charges.some(charge => meets(reply, charge) !== null))
