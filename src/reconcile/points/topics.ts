import { dateOf, type Utterance } from '../utterances.ts'
import { compare, supportOf } from './compare.ts'
import { joinTimes } from './read-times.ts'
import type { Point } from './types.ts'

/** What is said of one matter, and when first. */
export interface Matter extends Omit<Point, 'negative' | 'force' | 'start' | 'end'> {
  /** ISO date of the saying, else of publication, else a string after all dates. */
  readonly day: string
}

/** One matter of an article: its points that speak of the same, and all that they say of it together. */
export interface Topic extends Matter {
  readonly id: string
  readonly article: string
  readonly mentions: readonly Mention[]
}

export interface Mention {
  readonly utterance: Utterance
  readonly point: Point
}

/** Where a report can know several deeds of a kind, this much must be the same; where it knows one, nothing need be. */
const LEAST = 1

/**
 * The topics of one article, from its utterances in the order of the text. A mention that says little ("the truce") goes to the
 * latest topic that it fits best: that is how readers take it.
 */
export function topicsOf(utterances: readonly Utterance[]): Topic[] {
  const topics: Topic[] = []
  const ordered = [...utterances].sort(
    (a, b) => a.start - b.start || (a.statement.id < b.statement.id ? -1 : 1),
  )
  for (const utterance of ordered)
    for (const point of utterance.points) {
      const mention = { utterance, point }
      const at = bestFor(point, topics)
      const known = topics[at]
      if (known) topics[at] = grown(known, mention)
      else topics.push(begun(mention))
    }
  return topics.map(withPartner)
}

/**
 * "The truce with the front": of a joint matter with one party known, the other is whoever speaks of it most, else who the
 * article is about; with none known, these two.
 */
function withPartner(topic: Topic): Topic {
  if (topic.theme.shape !== 'joint' || !topic.theme.single || topic.doers.size > 1) return topic
  const [known] = topic.doers
  if (known === undefined) return { ...topic, doers: new Set(topic.mentions[0]?.utterance.principals ?? []) }
  const partner = mostSpeaking(topic, known) ?? otherPrincipal(topic, known)
  return partner === null ? topic : { ...topic, doers: new Set([known, partner]) }
}

function mostSpeaking({ mentions }: Topic, known: string): string | null {
  const counts = new Map<string, number>()
  for (const { utterance } of mentions)
    if (utterance.party !== null && utterance.party !== known)
      counts.set(utterance.party, (counts.get(utterance.party) ?? 0) + 1)
  const [first, second] = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

function otherPrincipal({ mentions }: Topic, known: string): string | null {
  const principals = mentions[0]?.utterance.principals ?? []
  return principals.includes(known) ? (principals.find(side => side !== known) ?? null) : null
}

function bestFor(point: Point, topics: readonly Topic[]): number {
  let best = -1
  let most = -1
  topics.forEach((topic, i) => {
    const like = compare(point, topic)
    if (like === null) return
    const support = supportOf(like)
    if (support < (isAlone(point) ? 0 : LEAST) || support < most) return
    best = i
    most = support
  })
  return best
}

/** There is one at a time, whoever is named. Captives are freed by many: that some are not freed may be of others. */
const isAlone = ({ theme: { single, shape, byParties }, negative }: Point): boolean =>
  single && (shape === 'deed' || byParties || !negative)

function begun(mention: Mention): Topic {
  const { negative: _, force: __, start: ___, end: ____, ...point } = mention.point
  const { statement, article } = mention.utterance
  return {
    ...point,
    id: `${statement.id} ${point.theme.name} ${mention.point.start}`,
    article: article.id,
    day: dateOf(mention.utterance),
    mentions: [mention],
  }
}

function grown(topic: Topic, mention: Mention): Topic {
  const { point } = mention
  const doers = topic.doers.union(point.doers)
  return {
    ...topic,
    // Mediators would make a third: two parties are enough.
    doers: topic.theme.shape === 'joint' && topic.doers.size >= 2 ? topic.doers : doers,
    others: topic.others.union(point.others),
    heads: topic.heads.union(point.heads),
    names: topic.names.union(point.names),
    kind: topic.kind ?? point.kind,
    places: topic.places.union(point.places),
    times: joinTimes(topic.times, point.times),
    count: topic.count ?? point.count,
    mentions: [...topic.mentions, mention],
  }
}
