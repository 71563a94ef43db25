import type { Stance } from '../../model/index.ts'
import type { Utterance } from '../utterances.ts'

/** One statement takes a stance on what another puts forward. */
export interface Answer {
  readonly from: Utterance
  readonly to: Utterance
  readonly stance: Stance
  readonly confidence: number
  readonly evidence: Readonly<Record<string, number | string>>
}

/** The statements of a group of articles, and ways to find them. */
export interface Group {
  readonly utterances: readonly Utterance[]
  /** Pairs that are one utterance printed twice, by their place in a passage that two articles share. */
  readonly printings: readonly (readonly [Utterance, Utterance])[]
  byId(statement: string): Utterance | null
  /** Statements inside the content of another. */
  inside(statement: string): readonly Utterance[]
  inArticle(article: string): readonly Utterance[]
  /** Where an utterance stands among all. */
  placeOf(utterance: Utterance): number
}

/** What a statement answers; an empty list where the rule does not apply. Rules are asked in order, the first that finds something wins. */
export type AnswerRule = (from: Utterance, stance: Stance, group: Group) => readonly Answer[]

export function groupOf(utterances: readonly Utterance[], printings: Group['printings'] = []): Group {
  const byId = new Map(utterances.map(utterance => [utterance.statement.id, utterance]))
  const places = new Map(utterances.map(({ statement }, i) => [statement.id, i]))
  const inside = Map.groupBy(utterances, utterance => utterance.statement.within ?? '')
  const byArticle = Map.groupBy(utterances, utterance => utterance.article.id)
  return {
    utterances,
    printings,
    byId: id => byId.get(id) ?? null,
    inside: id => inside.get(id) ?? [],
    inArticle: id => byArticle.get(id) ?? [],
    placeOf: ({ statement }) => places.get(statement.id) ?? 0,
  }
}

export const rounded = (n: number): number => Math.round(n * 100) / 100
