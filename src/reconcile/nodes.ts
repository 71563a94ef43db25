import { isListed } from '../lexicon/en/claim-themes.ts'
import type { Group } from './answers/types.ts'
import { compare } from './points/compare.ts'
import { type Matters, mattersOf } from './points/matters.ts'
import { type Taken, takeStances } from './points/take-stances.ts'
import type { Topic } from './points/topics.ts'
import { sameClaims } from './same-claim.ts'
import { asserts } from './stances.ts'
import { UnionFind } from './union-find.ts'
import type { Utterance } from './utterances.ts'

/**
 * What stances are taken on: a topic of the propositions, or a whole statement where these say nothing that could be compared.
 * A statement with several topics takes part in several claims.
 */
export interface Nodes {
  readonly matters: Matters
  /** What an utterance does with the topics that it mentions. */
  taken(utterance: Utterance): readonly Taken[]
  /** Where an utterance puts something forward: its topics, else its own id. */
  placesOf(utterance: Utterance): readonly string[]
  /** The set that a node belongs to. */
  find(node: string): string
  /** The theme of a set that holds a topic, or of what negates it. */
  themeOf(node: string): string | null
  /** The topics in a set. */
  topicsOf(set: string): readonly Topic[]
  /** The parties that a set says did it; none where it holds no topic. */
  doersOf(set: string): ReadonlySet<string>
  /** Whether two statements are one by their words. */
  sameWords(statement: string): string
}

export function nodesOf(group: Group): Nodes {
  const matters = mattersOf(group)
  const words = sameClaims(group)
  const shared = sharedTopics(matters)
  const taken = new Map(
    group.utterances.map(utterance => [
      utterance.statement.id,
      takeStances(utterance, matters, group).filter(({ mentioned }) => shared(mentioned.topic)),
    ]),
  )
  const takenBy = (utterance: Utterance): readonly Taken[] => taken.get(utterance.statement.id) ?? []
  const placesOf = (utterance: Utterance): readonly string[] => {
    const own = takenBy(utterance).filter(({ stance }) => PUTS_FORWARD.test(stance))
    const topics = own.map(({ mentioned }) => mentioned.topic.id)
    return topics.length > 0 ? [...new Set(topics)] : [utterance.statement.id]
  }
  const sets = new UnionFind()
  for (const topic of matters.topics) sets.join(matters.sets.find(topic.id), topic.id)
  const alike = Map.groupBy(group.utterances, ({ statement }) => words.find(statement.id))
  for (const members of alike.values()) {
    joinTopics(members, takenBy, sets)
    joinByWords(members, placesOf, sets)
  }
  const doers = new Map<string, ReadonlySet<string>>()
  for (const topic of matters.topics) {
    const set = sets.find(topic.id)
    doers.set(set, topic.doers.union(doers.get(set) ?? new Set()))
  }
  const members = Map.groupBy(matters.topics, ({ id }) => sets.find(id))
  const themes = new Map(matters.topics.map(({ id, theme }) => [sets.find(id), theme.name]))
  return {
    matters,
    taken: takenBy,
    placesOf,
    find: node => sets.find(node),
    themeOf: node => themes.get(node.replace(NEGATED, '')) ?? null,
    topicsOf: set => members.get(set) ?? [],
    doersOf: set => doers.get(set.replace(NEGATED, '')) ?? new Set(),
    sameWords: statement => words.find(statement),
  }
}

/** A verb that stands for itself and is said once is no claim apart from its statement; a theme of the lexicon is. */
function sharedTopics({ topics, sets }: Matters): (topic: Topic) => boolean {
  const statements = new Map<string, Set<string>>()
  for (const { id, mentions } of topics) {
    const set = sets.find(id)
    const known = statements.get(set) ?? new Set<string>()
    statements.set(set, known)
    for (const { utterance } of mentions) known.add(utterance.statement.id)
  }
  return ({ id, theme }) => isListed(theme.name) || (statements.get(sets.find(id))?.size ?? 0) > 1
}

/** Behind the name of a set: the claim that it is not so, which nobody disputes. */
export const NEGATED = ' not'

const PUTS_FORWARD = /^(?:assert|attributed|relay|deny|negate)$/

/** Topics of one theme are one where the statements are one by their words and nothing speaks against it. */
function joinTopics(
  members: readonly Utterance[],
  takenBy: (utterance: Utterance) => readonly Taken[],
  sets: UnionFind,
): void {
  const topics = members.flatMap(member => takenBy(member).map(({ mentioned }) => mentioned.topic))
  for (const same of Map.groupBy(topics, ({ theme }) => theme.name).values())
    for (const topic of same) if (same[0] && compare(same[0], topic) !== null) sets.join(same[0].id, topic.id)
}

/** Statements in the same words are one claim: wholes with wholes, and a whole with the only topic that the others have. */
function joinByWords(
  members: readonly Utterance[],
  placesOf: (utterance: Utterance) => readonly string[],
  sets: UnionFind,
): void {
  const wholes = members.filter(utterance => placesOf(utterance)[0] === utterance.statement.id)
  const first = wholes[0]
  if (!first) return
  for (const { statement } of wholes) sets.join(first.statement.id, statement.id)
  const topics = new Set(
    members
      .filter(utterance => asserts(utterance) && !wholes.includes(utterance))
      .flatMap(utterance => placesOf(utterance).map(node => sets.find(node))),
  )
  const [only] = topics
  if (topics.size === 1 && only !== undefined) sets.join(first.statement.id, only)
}
