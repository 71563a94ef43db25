import { dateOf, type Utterance } from '../utterances.ts'
import { compare, type Likeness, supportOf } from './compare.ts'
import { timesMeet } from './read-times.ts'
import type { Matter } from './topics.ts'

/** The same words of last year are about another truce. */
export const MOST_DAYS = 45

/** What must be the same across articles: a party of what there is one of at a time, and more of deeds that happen daily. */
const LEAST = { joint: 1, single: 1, deed: 2 }

/** What two topics of different articles share where they are the same matter; null where they are not, or nobody can know. */
export function sameTopic(a: Matter, b: Matter): Likeness | null {
  if (a.theme.name !== b.theme.name) return null
  const like = compare(a, b)
  if (like === null || daysApart(a, b) > MOST_DAYS) return null
  const { shape, single, byParties } = a.theme
  // Who is freed must be the same, where either article says who: two parties may free many.
  if (!byParties && shape === 'joint' && like.heads === 0 && a.heads.size + b.heads.size > 0) return null
  if (shape === 'joint') return like.doers >= LEAST.joint || (like.heads > 0 && like.count > 0) ? like : null
  if (like.doers + like.others + like.heads === 0) return null
  if (a.theme.daily && !isOneDeed(a, b, like)) return null
  return supportOf(like) >= (single ? LEAST.single : LEAST.deed) ? like : null
}

/** "Air strikes on the front" of June and of August: the parties of a war do the same to each other again and again. */
const isOneDeed = (a: Matter, b: Matter, { heads, names, count, places }: Likeness): boolean =>
  heads + names + places + Math.max(0, count) > 0 || timesMeet(a.times, b.times)

/** 0 where either date is unknown: nothing speaks against it then. */
function daysApart(a: Matter, b: Matter): number {
  const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000
  return Number.isFinite(days) ? days : 0
}

/** The same between a publication and a saying. */
export function daysBetween(published: string | null, utterance: Utterance): number {
  const days = Math.abs(Date.parse(published ?? '') - Date.parse(dateOf(utterance))) / 86_400_000
  return Number.isFinite(days) && dateOf(utterance) !== '9999' ? days : 0
}
