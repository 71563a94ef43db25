/** A claim or dispute that the machine made, as far as is needed to find the one that a person meant. */
export interface Candidate {
  readonly id: string
  readonly statements: ReadonlySet<string>
}

/**
 * The one that a person meant: that of the same id, else the one that holds most of the statements that theirs held, and at
 * least half of them. Of equals none: two candidates mean that it is not known.
 */
export function setMeant<T extends Candidate>(
  candidates: readonly T[],
  id: string,
  statements: readonly string[],
): T | null {
  const same = candidates.find(candidate => candidate.id === id)
  if (same) return same
  const counted = candidates
    .map(candidate => ({ candidate, common: statements.filter(one => candidate.statements.has(one)).length }))
    .filter(({ common }) => common > 0 && common * 2 >= statements.length)
    .sort((a, b) => b.common - a.common)
  const [first, second] = counted
  return first === undefined || first.common === second?.common ? null : first.candidate
}
