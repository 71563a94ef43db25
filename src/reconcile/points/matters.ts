import type { Group } from '../answers/types.ts'
import { UnionFind } from '../union-find.ts'
import type { Utterance } from '../utterances.ts'
import { supportOf } from './compare.ts'
import { sameTopic } from './link-topics.ts'
import { type Mention, type Topic, topicsOf } from './topics.ts'

/** What a group of articles speaks of: topics of the same matter joined across articles. */
export interface Matters {
  readonly topics: readonly Topic[]
  /** Topics that a statement mentions, each with how it does. */
  of(utterance: Utterance): readonly Mentioned[]
  /** Joins topics; keys are topic ids. */
  readonly sets: UnionFind
}

export interface Mentioned extends Mention {
  readonly topic: Topic
}

export function mattersOf(group: Group): Matters {
  const articles = [...new Set(group.utterances.map(({ article }) => article.id))].sort()
  const topics = articles.flatMap(id => topicsOf(group.inArticle(id)))
  const sets = linkTopics(topics)
  const byStatement = Map.groupBy(
    topics.flatMap(topic => topic.mentions.map(mention => ({ ...mention, topic }))),
    ({ utterance }) => utterance.statement.id,
  )
  return { topics, sets, of: ({ statement }) => byStatement.get(statement.id) ?? [] }
}

/** Surest links first: what joins two sets must hold for most of what is in them, or one loose topic would chain all of a war. */
function linkTopics(topics: readonly Topic[]): UnionFind {
  const sets = new UnionFind()
  const members = new Map(topics.map(topic => [topic.id, [topic]]))
  const linked = candidates(topics)
    .flatMap(([a, b]) => {
      const like = sameTopic(a, b)
      return like === null ? [] : [{ a, b, support: supportOf(like) }]
    })
    .sort((x, y) => y.support - x.support || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))
  for (const { a, b } of linked) {
    const [one, other] = [sets.find(a.id), sets.find(b.id)]
    if (one === other) continue
    const [left, right] = [members.get(one) ?? [], members.get(other) ?? []]
    if (a.theme.daily && !mostlyAlike(left, right)) continue
    sets.join(a.id, b.id)
    members.set(sets.find(a.id), [...left, ...right])
  }
  return sets
}

/** So many of each set are looked at: all of them would cost the square. */
const LOOKED_AT = 8

function mostlyAlike(left: readonly Topic[], right: readonly Topic[]): boolean {
  const pairs = left
    .slice(0, LOOKED_AT)
    .flatMap(a => right.slice(0, LOOKED_AT).map(b => a.article === b.article || sameTopic(a, b) !== null))
  return pairs.filter(Boolean).length * 2 >= pairs.length
}

/** A feature in more topics than this tells none of them from the others. */
const MOST_PLACES = 400

/** Pairs of different articles that share a theme with a party or with who is affected, each once. */
function candidates(topics: readonly Topic[]): [Topic, Topic][] {
  const places = new Map<string, number[]>()
  const pairs: [Topic, Topic][] = []
  topics.forEach((topic, i) => {
    const seen = new Set<number>()
    for (const feature of [...topic.doers, ...topic.others, ...topic.heads]) {
      const key = `${topic.theme.name} ${feature}`
      const at = places.get(key) ?? []
      places.set(key, at)
      for (const j of at) seen.add(j)
      if (at.length < MOST_PLACES) at.push(i)
    }
    for (const j of seen) {
      const other = topics[j]
      if (other && other.article !== topic.article) pairs.push([other, topic])
    }
  })
  return pairs
}
