import { type Decision, type Dispute, recordId, type Stance } from '../model/index.ts'
import { contentOf } from './claim-text.ts'
import type { Case } from './claims.ts'
import { decideDisputes } from './decisions/decide-disputes.ts'
import { confidenceOf, evidenceOf } from './dispute-confidence.ts'
import { isQuestioned, joinOpposed, questionedToo } from './join-disputes.ts'
import type { Mutual } from './mutual.ts'
import { cueOf } from './stances.ts'
import { UnionFind } from './union-find.ts'
import { dateOf, type Utterance } from './utterances.ts'

type Side = Dispute['sides'][number]

/** Disputes: claims that some assert or concede and others deny, joined where one denial answers several. */
export function findDisputes(
  cases: readonly Case[],
  mutual: readonly Mutual[],
  originOf: (article: string) => string,
  decisions: readonly Decision[] = [],
): Dispute[] {
  const pairs = mutual.flatMap(pair => pairOfCases(pair, cases))
  const paired = new Set(pairs.flat())
  const open = cases.filter(entry => isDisputed(entry) || paired.has(entry))
  const sets = new UnionFind()
  joinOpposed(open, sets)
  for (const [a, b] of pairs) sets.join(a.claim.id, b.claim.id)
  const questioned = cases.filter(entry => !open.includes(entry) && isQuestioned(entry))
  const members = [...open, ...questionedToo(questioned, open, sets)]
  const groups = [...Map.groupBy(members, ({ claim }) => sets.find(claim.id)).values()]
  return decideDisputes(groups, cases, decisions, { idOf: idOfDispute, stands: isDisputed })
    .map(parts => toDispute(parts, originOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The two claims of those who accuse each other; none where one claim holds both. */
function pairOfCases([a, b]: Mutual, cases: readonly Case[]): [Case, Case][] {
  const holding = (utterance: Utterance): Case | undefined =>
    cases.find(({ stances }) =>
      stances.some(entry => entry.utterance === utterance && entry.stance === 'assert'),
    )
  const first = holding(a)
  const second = holding(b)
  return first && second && first !== second ? [[first, second]] : []
}

function isDisputed({ stances }: Case): boolean {
  const of = (wanted: Stance): Utterance[] =>
    stances.filter(({ stance }) => stance === wanted).map(({ utterance }) => utterance)
  const asserted = of('assert')
  if (of('deny').length > 0) return asserted.length > 0 || of('concede').length > 0
  // A charge that the other side grants was a dispute, and is a conceded one.
  return of('concede').some(({ side }) =>
    asserted.some(charge => charge.side !== side && charge.statement.act === 'accuse'),
  )
}

/** The claim that most statements take a stance on; of equals, the first. */
const mainOf = (members: readonly Case[]): Case =>
  members.reduce((a, b) => (b.stances.length > a.stances.length ? b : a))

const idOfDispute = (members: readonly Case[]): string => recordId('di', mainOf(members).claim.id)

function toDispute(members: readonly Case[], originOf: (article: string) => string): Dispute {
  const main = mainOf(members)
  const stances = members.flatMap(member => member.stances)
  const dates = stances.map(({ utterance }) => dateOf(utterance)).filter(date => date !== '9999')
  const conceded = stances.some(({ stance }) => stance === 'concede')
  const denied = stances.some(({ stance }) => stance === 'deny')
  const origins = new Set(stances.map(({ utterance }) => originOf(utterance.article.id))).size
  return {
    type: 'dispute',
    id: idOfDispute(members),
    question: main.question,
    claims: members.map(({ claim }) => claim.id).sort(),
    sides: sidesOf(members, main, stances),
    first: dates.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null),
    latest: dates.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null),
    status: conceded ? (denied ? 'partly-conceded' : 'conceded') : 'open',
    origins,
    by: ['reconcile.dispute'],
    confidence: confidenceOf(evidenceOf(members, origins)),
  }
}

/** The parties by what they do; whoever only hands words on takes no side. */
function sidesOf(members: readonly Case[], main: Case, stances: Case['stances']): Side[] {
  const of = (...wanted: readonly Stance[]): Utterance[] => [
    ...new Map(
      stances
        .filter(({ stance }) => wanted.includes(stance))
        .map(({ utterance }) => [utterance.statement.id, utterance]),
    ).values(),
  ]
  const demanded = of('demand-proof')
  const sides = [
    ...assertions(members, main, [...of('assert'), ...takenForGranted(stances)]),
    side(of('deny'), denial, demanded),
    side(of('concede'), first => `Concedes: ${contentOf(first)}`),
    side(demanded, first => `Demands proof: ${contentOf(first)}`),
    side(of('question'), first => `Leaves it open: ${contentOf(first)}`),
    side(of('no-comment'), () => 'No comment'),
    ...bearing(members, stances),
  ]
  return sides.filter(entry => entry !== null)
}

/** Fighting in spite of a disputed truce, and what the deniers say of those who were to be freed: told for its sake, and part of it. */
function bearing(members: readonly Case[], stances: Case['stances']): (Side | null)[] {
  const known = new Set(
    stances.filter(({ stance }) => stance !== 'presuppose').map(({ utterance }) => utterance),
  )
  const deniers = new Set(
    stances.filter(({ stance }) => stance === 'deny').flatMap(({ utterance }) => utterance.party ?? []),
  )
  const of = (part: keyof Case['bearing']): Utterance[] => [
    ...new Set(members.flatMap(member => member.bearing[part])).difference(known),
  ]
  const instead = of('fates').filter(({ party }) => party !== null && deniers.has(party))
  return [
    side(instead, first => `Says instead: ${contentOf(first)}`),
    side(
      of('fighting').filter(one => !instead.includes(one)),
      first => `All the same: ${contentOf(first)}`,
    ),
  ]
}

/** Who asserts a truce elsewhere and here speaks of "the truce" stands on the same side; others may only use the word. */
function takenForGranted(stances: Case['stances']): Utterance[] {
  const parties = (wanted: RegExp): Set<string> =>
    new Set(
      stances.filter(({ stance }) => wanted.test(stance)).flatMap(({ utterance }) => utterance.party ?? []),
    )
  const asserting = parties(/^assert$/).difference(parties(/^deny$/))
  const known = new Set(
    stances.filter(({ stance }) => stance !== 'presuppose').map(({ utterance }) => utterance),
  )
  return stances
    .filter(
      ({ stance, utterance }) =>
        stance === 'presuppose' &&
        utterance.party !== null &&
        asserting.has(utterance.party) &&
        !known.has(utterance),
    )
    .map(({ utterance }) => utterance)
}

/** One side for those who assert, save where parties accuse each other: then one for each. */
function assertions(members: readonly Case[], main: Case, all: readonly Utterance[]): (Side | null)[] {
  const parties = new Set(all.map(({ side: party }) => party))
  const denied = members.some(({ stances }) => stances.some(({ stance }) => stance === 'deny'))
  if (denied || parties.size < 2) return [side(all, () => main.claim.text)]
  return members.map(({ claim, stances }) =>
    side(
      stances.filter(({ stance }) => stance === 'assert').map(({ utterance }) => utterance),
      () => claim.text,
    ),
  )
}

/** The denier's words with a verb of denial where the content alone would read as an admission; "denies it" is enough said. */
function denial(first: Utterance): string {
  const content = contentOf(first)
  const cue = cueOf(first.statement)
  const verb = DENIES.find(([form]) => form.test(cue))?.[1]
  if (verb === undefined) return capital(content)
  const words = content.replace(/^to\s[^,.;]{0,60}?\bthat\s/i, '').replace(/^that\s/i, '')
  const noun =
    /^(?:(?:the|any|all|such|this|these|those|a|an)\s)?(?:\w+\s){0,2}(?:reports?|claims?|rumou?rs?|accusations?|allegations?|charges?|suggestions?|idea|notion|involvement|it)\b/i.test(
      words,
    )
  return `${verb}${noun || words.split(' ').length <= 2 ? '' : ':'} ${words}`
}

const DENIES: readonly (readonly [form: RegExp, verb: string])[] = [
  [/\bden(?:y|i)/i, 'Denies'],
  [/\breject/i, 'Rejects'],
  [/\bdismiss/i, 'Dismisses'],
  [/\brefut/i, 'Refutes'],
  [/\brebut/i, 'Rebuts'],
  [/\bdebunk/i, 'Debunks'],
  [/\bdisput/i, 'Disputes'],
  [/\bcontradict/i, 'Contradicts'],
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function side(
  utterances: readonly Utterance[],
  position: (first: Utterance) => string,
  demanded: readonly Utterance[] = [],
): Side | null {
  const first = utterances[0]
  if (!first) return null
  const actors = [...new Set(utterances.flatMap(({ statement }) => statement.speaker ?? []))].sort()
  const own = demanded.filter(({ side: party }) => utterances.some(utterance => utterance.side === party))
  return {
    position: position(first),
    actors,
    statements: utterances.map(({ statement }) => statement.id),
    ...(own.length > 0 ? { evidenceDemanded: own.map(contentOf) } : {}),
  }
}
