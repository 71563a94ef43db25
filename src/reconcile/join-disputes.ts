import type { Stance } from '../model/index.ts'
import type { Case } from './claims.ts'
import type { UnionFind } from './union-find.ts'

/**
 * Claims are parts of one dispute where one denial answers both, or the same parties stand against each other on one matter.
 * On two matters – a truce, and who gave arms – a denial that names both in passing does not make them one.
 */
export function joinOpposed(cases: readonly Case[], sets: UnionFind): void {
  const quarrels = Map.groupBy(
    cases.flatMap(entry => quarrelsOf(entry, /^(?:deny|concede)$/).map(key => ({ key, entry }))),
    ({ key }) => key,
  )
  for (const same of quarrels.values())
    for (const { entry } of same) sets.join(entry.claim.id, same[0]?.entry.claim.id ?? entry.claim.id)
  for (const answered of answeredTogether(cases).values())
    answered.forEach((entry, i) => {
      for (const other of answered.slice(0, i))
        if (!apart(entry, other) || haveSameWords(entry, other)) sets.join(other.claim.id, entry.claim.id)
    })
}

const apart = (a: Case, b: Case): boolean => a.matter !== null && b.matter !== null && a.matter !== b.matter

/** Mostly the same words deny both, or the one denial is of one assertion: a story, whatever it is made of. */
function haveSameWords(a: Case, b: Case): boolean {
  const [one, other] = [statementsOf(a, 'deny'), statementsOf(b, 'deny')]
  const common = one.intersection(other).size
  if (common > 1) return 2 * common >= one.union(other).size
  return (
    one.size === 1 && other.size === 1 && !statementsOf(a, 'assert').isDisjointFrom(statementsOf(b, 'assert'))
  )
}

const statementsOf = ({ stances }: Case, wanted: Stance): ReadonlySet<string> =>
  new Set(stances.filter(({ stance }) => stance === wanted).map(idOf))

const idOf = ({ utterance }: Case['stances'][number]): string => utterance.statement.id

/** The claims that each denial answers. */
const answeredTogether = (cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> => {
  const byDenial = new Map<string, Case[]>()
  for (const entry of cases)
    for (const { stance, utterance } of entry.stances) {
      if (stance !== 'deny') continue
      const known = byDenial.get(utterance.statement.id)
      if (known) known.push(entry)
      else byDenial.set(utterance.statement.id, [entry])
    }
  return byDenial
}

/**
 * Who stands against whom on what; nothing where no matter is known: two parties at war quarrel over everything. What
 * one grants or denies of a third party is another quarrel than that over his own deeds.
 */
function quarrelsOf({ matter, doers, stances }: Case, against: RegExp): string[] {
  if (matter === null) return []
  const parties = (wanted: RegExp): Set<string> =>
    new Set(
      stances.filter(({ stance }) => wanted.test(stance)).flatMap(({ utterance }) => utterance.party ?? []),
    )
  const yes = parties(/^(?:assert|concede)$/)
  return [...parties(against)].flatMap(b =>
    [...yes].flatMap(a => (a === b || (doers.size > 0 && !doers.has(b)) ? [] : `${matter} ${a} ${b}`)),
  )
}

/** What a party asks proof for, or leaves open, belongs to its dispute with the same opponent on the same matter. */
export function questionedToo(questioned: readonly Case[], open: readonly Case[], sets: UnionFind): Case[] {
  const known = new Map(
    open.flatMap(entry => quarrelsOf(entry, /^(?:deny|concede)$/).map(key => [key, entry.claim.id] as const)),
  )
  return questioned.filter(entry => {
    const at = quarrelsOf(entry, /^(?:question|demand-proof)$/).flatMap(key => known.get(key) ?? [])
    for (const claim of at) sets.join(claim, entry.claim.id)
    return at.length > 0
  })
}

/** Asserted by some, and left open by others. */
export const isQuestioned = ({ stances }: Case): boolean =>
  stances.some(({ stance }) => stance === 'question' || stance === 'demand-proof') &&
  stances.some(({ stance }) => stance === 'assert')
