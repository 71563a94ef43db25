import type { Claim, Stance } from '../model/index.ts'
import type { Answer, Group } from './answers/index.ts'
import { rounded } from './answers/types.ts'
import type { Nodes } from './nodes.ts'
import { compare } from './points/compare.ts'
import type { Taken } from './points/take-stances.ts'
import type { Topic } from './points/topics.ts'
import type { Utterance } from './utterances.ts'

export type StanceRecord = Claim['stances'][number]

/** A stance and the node that it is taken on. */
export interface Placed {
  readonly node: string
  readonly record: StanceRecord
}

/** What was put where so far. */
export class StanceDesk {
  readonly group: Group
  readonly nodes: Nodes
  readonly placed: Placed[] = []
  readonly answers: Answer[] = []
  readonly #supporters = new Map<string, Utterance[]>()
  readonly #topics: ReadonlyMap<string, readonly Topic[]>

  constructor(group: Group, nodes: Nodes) {
    this.group = group
    this.nodes = nodes
    this.#topics = Map.groupBy(nodes.matters.topics, ({ theme }) => theme.name)
  }

  put(node: string, record: StanceRecord): void {
    this.placed.push({ node: this.nodes.find(node), record })
  }

  support(node: string, utterance: Utterance): void {
    const set = this.nodes.find(node)
    const known = this.#supporters.get(set)
    if (known) known.push(utterance)
    else this.#supporters.set(set, [utterance])
  }

  /** Those who assert it, without the one who answers and without what that one's own words carry. */
  supportersBut(node: string, { statement }: Utterance): readonly Utterance[] {
    const all = this.#supporters.get(this.nodes.find(node)) ?? []
    return all.filter(other => other.statement.id !== statement.id)
  }

  supportersOf(node: string): readonly Utterance[] {
    return [...(this.#supporters.get(this.nodes.find(node)) ?? [])]
  }

  topicsOf(theme: string): readonly Topic[] {
    return this.#topics.get(theme) ?? []
  }
}

/** A stance that a statement takes on a topic by its own propositions, with what these have in common with it. */
export function recordOf(
  utterance: Utterance,
  stance: Stance,
  { mentioned }: Taken,
  confidence: number,
  against: readonly Utterance[] = [],
): StanceRecord {
  const { topic, point } = mentioned
  const like = compare(point, topic)
  const across = against.length > 0 && against.every(({ article }) => article.id !== utterance.article.id)
  return {
    statement: utterance.statement.id,
    stance,
    confidence: rounded(across ? confidence - 0.2 : confidence),
    evidence: {
      rule: 'proposition',
      theme: topic.theme.name,
      ...(like ?? {}),
      ...(against.length > 0 ? { answers: against.length, across: across ? 1 : 0 } : {}),
    },
  }
}
