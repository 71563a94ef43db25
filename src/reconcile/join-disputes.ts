import type { Stance } from '../model/index.ts'
import type { Case } from './claims.ts'
import type { UnionFind } from './union-find.ts'

/**
 * Claims are parts of one dispute where one denial answers both, or the same parties stand against each other on one matter.
 * On two matters – a truce, and who gave arms – one denial that names both in passing does not make them one; two do.
 */
export function joinOpposed(cases: readonly Case[], sets: UnionFind): void {
  const quarrels = Map.groupBy(
    cases.flatMap(entry => quarrelsOf(entry, /^(?:deny|concede)$/).map(key => ({ key, entry }))),
    ({ key }) => key,
  )
  for (const same of quarrels.values())
    for (const { entry } of same) sets.join(entry.claim.id, same[0]?.entry.claim.id ?? entry.claim.id)
  const meetings = new Map<string, number>()
  for (const answered of answeredTogether(cases).values())
    answered.forEach((entry, i) => {
      for (const other of answered.slice(0, i)) {
        const pair = [other.claim.id, entry.claim.id].sort().join(' ')
        const count = (meetings.get(pair) ?? 0) + 1
        meetings.set(pair, count)
        const apart =
          other.matter !== null &&
          entry.matter !== null &&
          other.matter !== entry.matter &&
          !haveSameWords(other, entry)
        if (count >= (apart ? 2 : 1)) sets.join(other.claim.id, entry.claim.id)
      }
    })
}

/** The same people assert and deny both: they quarrel over one story, whatever it is made of. */
const haveSameWords = (a: Case, b: Case): boolean => haveSame(a, b, 'assert') && haveSame(a, b, 'deny')

function haveSame(a: Case, b: Case, wanted: Stance): boolean {
  const [one, other] = [a, b].map(
    ({ stances }) => new Set(stances.filter(({ stance }) => stance === wanted).map(idOf)),
  )
  return one !== undefined && other !== undefined && one.size === other.size && one.isSubsetOf(other)
}

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
