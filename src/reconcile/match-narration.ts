import { type Article, isId, type Proposition } from '../model/index.ts'
import { compare } from './points/compare.ts'
import { headsOf } from './points/heads.ts'
import { daysBetween, MOST_DAYS } from './points/link-topics.ts'
import { readTimes, timesClash } from './points/read-times.ts'
import { themeOf } from './points/theme-of.ts'
import type { Mention, Topic } from './points/topics.ts'
import type { Point } from './points/types.ts'
import type { Utterance } from './utterances.ts'

/** What an article asserts in its own voice, as it is compared with claims. */
export interface Narration {
  readonly article: Article
  readonly proposition: Proposition
  /** Null where its predicate is no theme by which claims are compared. */
  readonly point: Point | null
}

/** Why a narration was taken for the assertion of a claim. */
export interface Match {
  readonly support: number
  readonly evidence: Readonly<Record<string, number | string>>
}

/** A truce: the narrator must name both parties. */
export function matchTopic(
  { article, point }: Narration,
  topic: Topic,
  { point: said, utterance }: Mention,
): Match | null {
  if (point === null || point.theme.name !== 'accord' || said.force === 'open') return null
  const like = compare(point, said)
  if (like === null || compare(point, topic) === null) return null
  if (daysBetween(article.published, utterance) > MOST_DAYS) return null
  const parties = point.doers.intersection(topic.doers).size
  if (parties < 2) return null
  return { support: parties + like.heads, evidence: { theme: point.theme.name, parties, heads: like.heads } }
}

/** Never matched: that two met or spoke, as reports tell of many, is not the talks that parties quarrel over. */
const TALKS = 'talks'

/** So many parts must be the same; one alone where somebody is named whom it can befall but once. */
const LEAST = 2
const ONCE = /^(?:killing|abduct|release)$/

/**
 * A deed in the narrator's words and one in a statement's: the same predicate, the same who, whom and where as far as the statement says
 * them. The narrator who leaves open who did it asserts less, and is no match.
 */
export function matchProposition(
  { article, proposition: own }: Narration,
  said: Proposition,
  utterance: Utterance,
): Match | null {
  const kind = kindOf(own)
  if (own.polarity !== said.polarity || kind !== kindOf(said) || kind === TALKS) return null
  if (said.modality !== 'actual' && said.modality !== own.modality) return null
  if (timesClash(readTimes(own.time), readTimes(said.time))) return null
  if (daysBetween(article.published, utterance) > MOST_DAYS) return null
  const parts = {
    actor: samePart(partOf(own, 'actor'), partOf(said, 'actor')),
    affected: samePart(affected(own), affected(said)),
    place: samePart(partOf(own, 'place'), partOf(said, 'place'), OPEN),
  }
  const values = Object.values(parts)
  const support = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const least = ONCE.test(kind) && isNamedAlike(affected(own), affected(said)) ? 1 : LEAST
  if (values.includes(null) || support < least) return null
  return { support, evidence: { predicate: own.predicate, ...parts } as Match['evidence'] }
}

/** What two propositions must have in common to be compared: their theme, else their predicate. */
export const kindOf = (proposition: Proposition): string =>
  themeOf(proposition)?.name ?? proposition.predicate

/** What fills a part: an id, the heads of its words, and the names in them: "the town of Corozal" is Corozal. */
interface Filled {
  readonly id: string | null
  readonly heads: readonly string[]
  readonly names: readonly string[]
}

function partOf(proposition: Proposition, part: 'actor' | 'recipient' | 'object' | 'place'): Filled | null {
  const value = proposition[part]
  const words = proposition.parts?.[part]?.text
  if (value === null && words === undefined) return null
  const text = words ?? value ?? ''
  return { id: value !== null && isId(value) ? value : null, heads: headsOf(text), names: namesIn(text) }
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,}/gu)]
    .map(([word]) => word.toLowerCase())
    .filter(word => word !== 'the')

const affected = (proposition: Proposition): Filled | null =>
  partOf(proposition, 'recipient') ?? partOf(proposition, 'object')

/** A place need not be named by both: reports name it once. */
const OPEN = 0

/** 1 for the same, 0 where the statement leaves it open, null where they differ or the narrator leaves open what it says. */
function samePart(own: Filled | null, said: Filled | null, missing: 0 | null = null): 0 | 1 | null {
  if (said === null) return 0
  if (own === null) return missing
  if (own.id !== null && said.id !== null) return own.id === said.id ? 1 : null
  const named = own.names.some(name => said.names.some(other => namesMeet(name, other)))
  if (named) return 1
  const apart = own.names.length > 0 && said.names.length > 0
  return !apart && own.heads.some(head => said.heads.includes(head)) ? 1 : null
}

const isNamedAlike = (own: Filled | null, said: Filled | null): boolean =>
  own !== null &&
  said !== null &&
  ((own.id !== null && own.id === said.id) ||
    own.names.some(name => said.names.some(other => namesMeet(name, other))))

/** "Nepal" and "Nepali", as adjectives of lands go. */
const namesMeet = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)))
