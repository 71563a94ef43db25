import { type Claim, recordId, type Stance } from '../model/index.ts'
import { type Answer, findAnswers, type Group } from './answers/index.ts'
import { claimText, clarityOf, questionText } from './claim-text.ts'
import { findMutual } from './mutual.ts'
import { sameClaims } from './same-claim.ts'
import { answerOf, asserts } from './stances.ts'
import type { Utterance } from './utterances.ts'

type StanceRecord = Claim['stances'][number]

/** A claim with the statements behind its stances, as disputes need them. */
export interface Case {
  readonly claim: Claim
  /** The claim as a question: "Whether …". */
  readonly question: string
  readonly stances: readonly { readonly utterance: Utterance; readonly stance: Stance }[]
}

/** The claims of a group: what two or more statements put forward, and whatever is denied, doubted or conceded. */
export function findClaims(group: Group): Case[] {
  const sets = sameClaims(group)
  const answers = findAnswers(group)
  const bySet = new Map<string, Map<string, StanceRecord>>()
  const put = (set: string, record: StanceRecord): void => {
    const claim = bySet.get(set) ?? new Map<string, StanceRecord>()
    bySet.set(set, claim)
    const known = claim.get(record.statement)
    if (!known || (known.confidence ?? 1) < (record.confidence ?? 1)) claim.set(record.statement, record)
  }
  for (const utterance of group.utterances)
    if (asserts(utterance)) put(sets.find(utterance.statement.id), ownStance(utterance, group))
  for (const answer of answers) put(sets.find(answer.to.statement.id), stanceOf(answer))
  for (const { set, record } of echoes(group, answers, sets)) put(set, record)
  for (const { set, record } of relays(group, sets)) put(set, record)
  const accusing = new Set(findMutual(group).flatMap(pair => pair.map(({ statement }) => statement.id)))
  return [...bySet.values()]
    .filter(
      stances =>
        stances.size > 1 ||
        [...stances.keys()].some(id => accusing.has(id)) ||
        [...stances.values()].some(({ stance }) => stance === 'deny'),
    )
    .map(stances => toCase([...stances.values()], group))
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
}

/** Whoever reports that an opponent agreed or promised says so of him: it is not the opponent's own word. */
function ownStance({ statement, side }: Utterance, group: Group): StanceRecord {
  const outer = statement.within === null ? null : group.byId(statement.within)
  const lent = outer !== null && outer.side !== side && /^(?:agree|promise|acknowledge)$/.test(statement.act)
  return { statement: statement.id, stance: lent ? 'attributed' : 'assert', confidence: statement.confidence }
}

const stanceOf = ({ from, stance, confidence, evidence }: Answer): StanceRecord => ({
  statement: from.statement.id,
  stance,
  confidence,
  evidence,
})

interface Placed {
  readonly set: string
  readonly record: StanceRecord
}

/** A denial that repeats another one denies what that one denies; one that answers nothing makes a claim of its own. */
function echoes(group: Group, answers: readonly Answer[], sets: ReturnType<typeof sameClaims>): Placed[] {
  const deniers = group.utterances.filter(utterance => answerOf(utterance) === 'deny')
  const answered = Map.groupBy(
    answers.filter(({ stance }) => stance === 'deny'),
    answer => sets.find(answer.from.statement.id),
  )
  return deniers.flatMap(({ statement }) => {
    const set = sets.find(statement.id)
    const targets = new Set((answered.get(set) ?? []).map(answer => sets.find(answer.to.statement.id)))
    const record = {
      statement: statement.id,
      stance: 'deny' as const,
      confidence: 0.5,
      evidence: { rule: 'same denial' },
    }
    return targets.size === 0
      ? [{ set, record }]
      : [...targets].sort().map(target => ({ set: target, record }))
  })
}

/** An outer statement that hands an inner one on without denying it. */
function relays(group: Group, sets: ReturnType<typeof sameClaims>): Placed[] {
  return group.utterances.flatMap(({ statement, side }) => {
    const outer = statement.within === null ? null : group.byId(statement.within)
    const inner = group.byId(statement.id)
    if (!outer || !inner || !asserts(inner) || !asserts(outer) || outer.side === side) return []
    return [
      {
        set: sets.find(statement.id),
        record: {
          statement: outer.statement.id,
          stance: 'relay' as const,
          confidence: 0.6,
          evidence: { rule: 'outer' },
        },
      },
    ]
  })
}

function toCase(records: readonly StanceRecord[], group: Group): Case {
  const stances = records
    .flatMap(record => {
      const utterance = group.byId(record.statement)
      return utterance ? [{ record, utterance, stance: record.stance }] : []
    })
    .sort((a, b) => group.utterances.indexOf(a.utterance) - group.utterances.indexOf(b.utterance))
  const clearest = clearestOf(stances)
  const claim: Claim = {
    type: 'claim',
    id: recordId('cl', clearest.statement.id),
    text: claimText(clearest, group),
    stances: stances.map(({ record }) => record),
    narrated: [],
    by: ['reconcile.claim'],
    confidence: records.reduce((least, { confidence }) => Math.min(least, confidence ?? 0.5), 1),
  }
  return { claim, question: questionText(clearest, group), stances }
}

/** Of the assertions, else of the denials, the clearest; of equal ones the first of the group. */
function clearestOf(stances: Case['stances']): Utterance {
  const pool = ['assert', 'attributed', 'concede', 'deny']
    .map(stance => stances.filter(entry => entry.stance === stance))
    .find(list => list.length > 0)
  const best = (pool ?? stances).reduce((a, b) => (clarityOf(b.utterance) > clarityOf(a.utterance) ? b : a))
  return best.utterance
}
