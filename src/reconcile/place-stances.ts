import { entailing } from '../lexicon/en/claim-themes.ts'
import type { Claim, Stance } from '../model/index.ts'
import { type Answer, findAnswers, type Group } from './answers/index.ts'
import { rounded } from './answers/types.ts'
import { NEGATED, type Nodes } from './nodes.ts'
import { compare, type Likeness, supportOf } from './points/compare.ts'
import { sameTopic } from './points/link-topics.ts'
import { doubts, type Taken } from './points/take-stances.ts'
import type { Topic } from './points/topics.ts'
import { answerOf, asserts } from './stances.ts'
import type { Utterance } from './utterances.ts'

export type StanceRecord = Claim['stances'][number]

/** A stance and the node that it is taken on. */
export interface Placed {
  readonly node: string
  readonly record: StanceRecord
}

/** All stances of a group: what is put forward first, since only that can be answered. */
export function placeStances(group: Group, nodes: Nodes): Placed[] {
  const desk = new Desk(group, nodes)
  for (const utterance of group.utterances) putForward(utterance, desk)
  implyWeaker(desk)
  for (const utterance of group.utterances) negate(utterance, desk)
  for (const utterance of group.utterances) answer(utterance, desk)
  echo(desk)
  return desk.placed
}

/** What was put where so far. */
class Desk {
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

function putForward(utterance: Utterance, desk: Desk): void {
  const { statement } = utterance
  const taken = desk.nodes.taken(utterance)
  for (const one of taken) {
    const { stance, mentioned } = one
    if (stance !== 'assert' && stance !== 'attributed' && stance !== 'relay' && stance !== 'presuppose')
      continue
    desk.put(mentioned.topic.id, recordOf(utterance, stance, one, statement.confidence))
    if (stance === 'assert') desk.support(mentioned.topic.id, utterance)
  }
  if (!asserts(utterance) || doubts(utterance) || taken.some(({ stance }) => stance !== 'presuppose')) return
  desk.put(statement.id, { statement: statement.id, stance: 'assert', confidence: statement.confidence })
  desk.support(statement.id, utterance)
}

/** Who tells of an invasion says that troops are there, where somebody denies, doubts or grants just that. */
function implyWeaker(desk: Desk): void {
  const { topics } = desk.nodes.matters
  for (const weak of topics) {
    const asked = weak.mentions.some(({ utterance, point }) => point.negative || isAnswer(utterance))
    if (!asked) continue
    for (const { topic, like, of } of strongerThan(weak, desk))
      for (const supporter of desk.supportersOf(topic.id)) {
        desk.support(weak.id, supporter)
        desk.put(weak.id, {
          statement: supporter.statement.id,
          stance: 'assert',
          confidence: rounded(0.5 + supportOf(like) / 10),
          evidence: { rule: 'implies', theme: weak.theme.name, of, ...like },
        })
      }
  }
}

const isAnswer = (utterance: Utterance): boolean => doubts(utterance) || answerOf(utterance) !== null

interface Stronger {
  readonly topic: Topic
  readonly of: string
  readonly like: Likeness
}

/** Topics from which one follows: in the same article, or of the same party elsewhere. */
function strongerThan(weak: Topic, desk: Desk): readonly Stronger[] {
  return entailing(weak.theme.name).flatMap(of =>
    desk.topicsOf(of).flatMap((topic): Stronger[] => {
      const alike = { ...topic, theme: weak.theme, heads: weak.heads }
      const local = topic.article === weak.article
      const like = local ? compare(weak, alike) : sameTopic(weak, alike)
      return like === null || like.doers === 0 ? [] : [{ topic, of, like }]
    }),
  )
}

/** "There were no shots": a denial where somebody else says that there were, else a claim of its own. */
function negate(utterance: Utterance, desk: Desk): void {
  for (const one of desk.nodes.taken(utterance)) {
    if (one.stance !== 'negate') continue
    const { topic } = one.mentioned
    const others = desk
      .supportersBut(topic.id, utterance)
      .filter(({ statement }) => statement.speaker !== utterance.statement.speaker)
    if (others.length > 0) desk.put(topic.id, recordOf(utterance, 'deny', one, 0.6, others))
    else
      desk.put(
        `${desk.nodes.find(topic.id)}${NEGATED}`,
        recordOf(utterance, 'assert', one, utterance.statement.confidence),
      )
  }
}

/** A denial, a doubt, a demand for proof, a silence: on what it speaks of itself, else on what it is an answer to. */
function answer(utterance: Utterance, desk: Desk): void {
  const stance = doubts(utterance) ? 'question' : answerOf(utterance)
  const taken = desk.nodes.taken(utterance)
  const own = taken.filter(one => one.stance === stance)
  const landed = own.filter(({ mentioned }) => desk.supportersBut(mentioned.topic.id, utterance).length > 0)
  for (const one of landed) {
    const supporters = desk.supportersBut(one.mentioned.topic.id, utterance)
    if (stance) desk.put(one.mentioned.topic.id, recordOf(utterance, stance, one, 0.85, supporters))
  }
  const entailed = stance === 'deny' ? denyWhatEntails(utterance, own, desk) : 0
  if (stance === 'concede') concede(utterance, desk)
  const negated = taken.some(one => one.stance === 'negate')
  const found = negated ? [] : findAnswers(utterance, stance, desk.group, landed.length + entailed > 0)
  for (const one of found) {
    desk.answers.push(one)
    for (const node of answered(one, desk.nodes)) desk.put(node, stanceOf(one))
  }
  if (stance !== 'deny' || landed.length + entailed + found.length > 0) return
  // Denied by one and asserted by nobody: a claim all the same.
  for (const one of own) desk.put(one.mentioned.topic.id, recordOf(utterance, 'deny', one, 0.5))
}

/** What somebody grants that others say of his side, or charge those with for whom he answers. */
function concede(utterance: Utterance, desk: Desk): void {
  for (const one of desk.nodes.taken(utterance)) {
    const { topic, point } = one.mentioned
    const others = desk.supportersBut(topic.id, utterance).filter(({ side }) => side !== utterance.side)
    const own =
      utterance.side !== null && (point.doers.has(utterance.side) || topic.doers.has(utterance.side))
    const accused = others.some(({ statement }) => statement.act === 'accuse')
    if (one.stance === 'assert' && (own || accused) && others.length > 0)
      desk.put(topic.id, recordOf(utterance, 'concede', one, 0.65, others))
  }
}

/** Who says that nobody is there denies an invasion too. */
function denyWhatEntails(utterance: Utterance, own: readonly Taken[], desk: Desk): number {
  let found = 0
  for (const one of own) {
    const weak = one.mentioned.topic
    for (const { topic, of, like } of strongerThan(weak, desk)) {
      const supporters = desk.supportersBut(topic.id, utterance)
      if (supporters.every(({ side }) => side === utterance.side)) continue
      found++
      desk.put(topic.id, {
        statement: utterance.statement.id,
        stance: 'deny',
        confidence: rounded(0.45 + supportOf(like) / 10),
        evidence: { rule: 'follows', theme: weak.theme.name, of, ...like },
      })
    }
  }
  return found
}

/** The claims of an answered statement that the answer speaks of; all of them where it names none. */
function answered({ from, to }: Answer, nodes: Nodes): readonly string[] {
  const places = nodes.placesOf(to)
  const themes = new Set(nodes.matters.of(from).map(({ topic }) => topic.theme.name))
  const shared = nodes
    .taken(to)
    .filter(({ mentioned }) => themes.has(mentioned.topic.theme.name) && places.includes(mentioned.topic.id))
    .map(({ mentioned }) => mentioned.topic.id)
  return shared.length > 0 ? [...new Set(shared)] : places
}

const stanceOf = ({ from, stance, confidence, evidence }: Answer): StanceRecord => ({
  statement: from.statement.id,
  stance,
  confidence,
  evidence,
})

/** A denial that repeats another one in its words denies what that one denies; one that answers nothing makes a claim of its own. */
function echo({ group, nodes, answers, placed }: Desk): void {
  const answeredBy = Map.groupBy(
    answers.filter(({ stance }) => stance === 'deny'),
    ({ from }) => nodes.sameWords(from.statement.id),
  )
  const denying = new Set(
    placed.filter(({ record }) => record.stance === 'deny').map(({ record }) => record.statement),
  )
  for (const utterance of group.utterances) {
    const { statement } = utterance
    if (answerOf(utterance) !== 'deny' || denying.has(statement.id)) continue
    const targets = (answeredBy.get(nodes.sameWords(statement.id)) ?? []).flatMap(one => answered(one, nodes))
    const record = {
      statement: statement.id,
      stance: 'deny' as const,
      confidence: 0.5,
      evidence: { rule: 'same denial' },
    }
    for (const node of targets.length > 0 ? new Set(targets) : [statement.id])
      placed.push({ node: nodes.find(node), record })
  }
}

function recordOf(
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
