import type { Claim, Decision, Stance } from '../model/index.ts'

/** What the rules and people have settled about statements. */
export interface Standing {
  /** The two stand in one claim, or a person has said that they are not to. */
  settled(a: string, b: string): boolean
  /** Another statement asserts what this one denies, grants or leaves open. */
  answered(statement: string): boolean
  /** One of its claims is asserted by some and answered by others. */
  contested(statement: string): boolean
  /** The claims that a statement stands in, in the order of ids. */
  claimsOf(statement: string): readonly string[]
}

const FORWARD: ReadonlySet<Stance> = new Set(['assert', 'attributed'])
const ANSWER: ReadonlySet<Stance> = new Set(['deny', 'concede', 'question', 'demand-proof'])

export function standingOf(
  claims: readonly Pick<Claim, 'id' | 'stances'>[],
  decisions: readonly Decision[],
): Standing {
  const claimsOf = new Map<string, string[]>()
  const answered = new Set<string>()
  const contested = new Set<string>()
  for (const { id, stances } of claims) {
    for (const { statement } of stances) {
      const known = claimsOf.get(statement)
      if (known) known.push(id)
      else claimsOf.set(statement, [id])
    }
    const answers = answersIn(stances)
    for (const statement of answers) answered.add(statement)
    if (answers.length > 0) for (const { statement } of stances) contested.add(statement)
  }
  for (const ids of claimsOf.values()) ids.sort()
  const apart = setApart(decisions)
  const together = (a: string, b: string): boolean =>
    (claimsOf.get(a) ?? []).some(id => claimsOf.get(b)?.includes(id))
  return {
    settled: (a, b) => together(a, b) || apart(a, b),
    answered: statement => answered.has(statement),
    contested: statement => contested.has(statement),
    claimsOf: statement => claimsOf.get(statement) ?? [],
  }
}

/** Statements of a claim that answer what another one in it asserts. */
function answersIn(stances: Claim['stances']): string[] {
  const forward = new Set(
    stances.filter(({ stance }) => FORWARD.has(stance)).map(({ statement }) => statement),
  )
  return stances
    .filter(({ statement, stance }) => ANSWER.has(stance) && forward.size > (forward.has(statement) ? 1 : 0))
    .map(({ statement }) => statement)
}

function setApart(decisions: readonly Decision[]): (a: string, b: string) => boolean {
  const sets = decisions
    .filter(({ kind, of }) => kind === 'apart' && of === 'claim')
    .map(({ a, b, statements }) => [new Set(statements?.a ?? [a]), new Set(statements?.b ?? [b])] as const)
  return (a, b) => sets.some(([x, y]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a)))
}
