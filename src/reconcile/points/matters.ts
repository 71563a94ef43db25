import type { Group } from '../answers/types.ts'
import { UnionFind } from '../union-find.ts'
import type { Utterance } from '../utterances.ts'
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
  const sets = new UnionFind()
  for (const [a, b] of candidates(topics)) if (sameTopic(a, b) !== null) sets.join(a.id, b.id)
  const byStatement = Map.groupBy(
    topics.flatMap(topic => topic.mentions.map(mention => ({ ...mention, topic }))),
    ({ utterance }) => utterance.statement.id,
  )
  return { topics, sets, of: ({ statement }) => byStatement.get(statement.id) ?? [] }
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
