import { themeNamed } from '../lexicon/en/claim-themes.ts'
import { type Claim, type Decision, recordId, type Stance } from '../model/index.ts'
import type { Group } from './answers/index.ts'
import { type Bearing, bearingOn } from './bearing.ts'
import { claimText, clarityOf, questionText } from './claim-text.ts'
import { decideClaims } from './decisions/decide-claims.ts'
import { findMutual } from './mutual.ts'
import { type Narration, narratedOn, placeNarrations, type Told } from './narrate.ts'
import { NEGATED, type Nodes, nodesOf } from './nodes.ts'
import { type Placed, placeStances, type StanceRecord } from './place-stances.ts'
import { asserts } from './stances.ts'
import type { Utterance } from './utterances.ts'

/** A claim with the statements behind its stances, as disputes need them. */
export interface Case {
  readonly claim: Claim
  /** The claim as a question: "Whether …". */
  readonly question: string
  /** What quarrels about it are part of, where propositions say so. */
  readonly matter: string | null
  /** Who is said to have done it, as sides. */
  readonly doers: ReadonlySet<string>
  readonly bearing: Bearing
  readonly stances: readonly { readonly utterance: Utterance; readonly stance: Stance }[]
}

/** The claims of a group: what two or more statements put forward, and whatever is denied, doubted or conceded. */
export function findClaims(
  group: Group,
  narrations: readonly Narration[] = [],
  decisions: readonly Decision[] = [],
): Case[] {
  const nodes = nodesOf(group)
  const narrated = placeNarrations(narrations, group, nodes)
  const bySet = new Map<string, Map<string, StanceRecord>>()
  const put = (set: string, record: StanceRecord): void => {
    const claim = bySet.get(set) ?? new Map<string, StanceRecord>()
    bySet.set(set, claim)
    const known = claim.get(record.statement)
    if (!known || weightOf(record) > weightOf(known)) claim.set(record.statement, record)
  }
  for (const { node, record } of placeStances(group, nodes)) put(node, record)
  for (const { node, record } of relays(group, nodes))
    if (!bySet.get(node)?.has(record.statement)) put(node, record)
  const accusing = new Set(findMutual(group).flatMap(pair => pair.map(({ statement }) => statement.id)))
  const caseOf = (node: string, stances: ReadonlyMap<string, StanceRecord>): Case =>
    toCase(node, [...stances.values()], group, nodes, narrated)
  const idOf = (node: string): string => caseOf(node, bySet.get(node) ?? new Map()).claim.id
  return [...decideClaims(bySet, decisions, group, idOf, nodes.sameWords)]
    .filter(([, stances]) => isWorthwhile(stances, accusing))
    .map(([node, stances]) => caseOf(node, stances))
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
}

/** What is only taken for granted is no claim; nor is what one says alone, unless it is denied or answered by a charge of the same. */
function isWorthwhile(stances: ReadonlyMap<string, StanceRecord>, accusing: ReadonlySet<string>): boolean {
  const taken = [...stances.values()].filter(({ stance }) => stance !== 'presuppose')
  return (
    taken.length > 1 ||
    taken.some(({ statement }) => accusing.has(statement)) ||
    taken.some(({ stance }) => stance === 'deny')
  )
}

/** Of two stances of one statement on one claim an answer counts more than what is only said along with it; then the surer. */
const weightOf = ({ stance, confidence }: StanceRecord): number =>
  (stance === 'presuppose' || stance === 'relay' ? 0 : stance === 'assert' ? 1 : 2) + (confidence ?? 1) / 2

/** An outer statement that hands an inner one on without denying it. */
function relays(group: Group, nodes: Nodes): Placed[] {
  return group.utterances.flatMap(inner => {
    const outer = inner.statement.within === null ? null : group.byId(inner.statement.within)
    if (!outer || !asserts(inner) || !asserts(outer) || outer.side === inner.side) return []
    return nodes.placesOf(inner).map(node => ({
      node: nodes.find(node),
      record: {
        statement: outer.statement.id,
        stance: 'relay' as const,
        confidence: 0.6,
        evidence: { rule: 'outer' },
      },
    }))
  })
}

function toCase(
  node: string,
  records: readonly StanceRecord[],
  group: Group,
  nodes: Nodes,
  narrated: ReadonlyMap<string, readonly Told[]>,
): Case {
  const stances = records
    .flatMap(record => {
      const utterance = group.byId(record.statement)
      return utterance ? [{ record, utterance, stance: record.stance }] : []
    })
    .sort((a, b) => group.placeOf(a.utterance) - group.placeOf(b.utterance))
  const theme = nodes.themeOf(node)
  const clearest = clearestOf(stances, theme)
  const text = claimText(clearest, group, theme)
  const claim: Claim = {
    type: 'claim',
    // A statement may be the clearest for each of several claims.
    id: recordId(
      'cl',
      clearest.statement.id,
      ...(theme === null ? [] : [theme, startIn(clearest, theme), node.endsWith(NEGATED) ? 'not' : '']),
    ),
    text,
    stances: stances.map(({ record }) => record),
    narrated: narratedOn(narrated.get(node), text),
    by: [theme === null ? 'reconcile.claim' : 'reconcile.claim.proposition'],
    confidence: records.reduce((least, { confidence }) => Math.min(least, confidence ?? 0.5), 1),
  }
  return {
    claim,
    question: questionText(clearest, group, theme),
    matter: theme === null ? null : (themeNamed(theme)?.matter ?? theme),
    doers: nodes.doersOf(node),
    bearing: bearingOn(nodes.topicsOf(node), stances, group),
    stances,
  }
}

const startIn = ({ points }: Utterance, theme: string): number =>
  points.find(point => point.theme.name === theme)?.start ?? 0

/** Of the assertions, else of the denials, the clearest; of equal ones the first of the group. */
function clearestOf(stances: Case['stances'], theme: string | null): Utterance {
  const pool = ['assert', 'attributed', 'concede', 'deny']
    .map(stance => stances.filter(entry => entry.stance === stance))
    .find(list => list.length > 0)
  const best = (pool ?? stances).reduce((a, b) =>
    clarityOf(b.utterance, theme) > clarityOf(a.utterance, theme) ? b : a,
  )
  return best.utterance
}
