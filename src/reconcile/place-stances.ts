import { type Answer, findAnswers, type Group } from './answers/index.ts'
import { denyWhatEntails, implyWeaker } from './follow.ts'
import { NEGATED, type Nodes } from './nodes.ts'
import { compare, supportOf } from './points/compare.ts'
import { doubts, type Taken } from './points/take-stances.ts'
import { type Placed, recordOf, StanceDesk, type StanceRecord } from './stance-desk.ts'
import { answerOf, asserts } from './stances.ts'
import type { Utterance } from './utterances.ts'

export type { Placed, StanceRecord } from './stance-desk.ts'

/** All stances of a group: what is put forward first, since only that can be answered. */
export function placeStances(group: Group, nodes: Nodes): Placed[] {
  const desk = new StanceDesk(group, nodes)
  for (const utterance of group.utterances) putForward(utterance, desk)
  implyWeaker(desk)
  for (const utterance of group.utterances) negate(utterance, desk)
  for (const utterance of group.utterances) answer(utterance, desk)
  echo(desk)
  return desk.placed
}

function putForward(utterance: Utterance, desk: StanceDesk): void {
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

/** "There were no shots": a denial where somebody else says that there were, else a claim of its own. */
function negate(utterance: Utterance, desk: StanceDesk): void {
  for (const one of desk.nodes.taken(utterance)) {
    if (one.stance !== 'negate') continue
    const { topic } = one.mentioned
    const others = desk
      .supportersBut(topic.id, utterance)
      .filter(({ statement }) => statement.speaker !== utterance.statement.speaker)
      .filter(other => meansTheSame(one, other))
    if (others.length > 0) desk.put(topic.id, recordOf(utterance, 'deny', one, 0.6, others))
    else
      desk.put(
        `${desk.nodes.find(topic.id)}${NEGATED}`,
        recordOf(utterance, 'assert', one, utterance.statement.confidence),
      )
  }
}

/** Something besides the verb must be the same, unless there is one of the kind and its parties tell which. */
const meansTheSame = ({ mentioned: { point } }: Taken, other: Utterance): boolean =>
  point.theme.byParties ||
  (point.theme.single && point.theme.shape === 'deed') ||
  other.points.some(theirs => {
    const like = compare(point, theirs)
    return like !== null && supportOf(like) >= 1
  })

/** A denial, a doubt, a demand for proof, a silence: on what it speaks of itself, else on what it is an answer to. */
function answer(utterance: Utterance, desk: StanceDesk): void {
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
function concede(utterance: Utterance, desk: StanceDesk): void {
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
function echo({ group, nodes, answers, placed }: StanceDesk): void {
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
