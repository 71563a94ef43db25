import type { Decision } from '../../model/index.ts'
import type { Case } from '../claims.ts'
import { inOrder } from './in-order.ts'
import { type Candidate, setMeant } from './set-meant.ts'

type Parts = readonly Case[]

/** What disputes are made with, from those who find them. */
export interface DisputeMaker {
  /** The id of the dispute that is made of these claims. */
  readonly idOf: (parts: Parts) => string
  /** Whether a claim is disputed by itself: what is left of a dispute must be one still. */
  readonly stands: (entry: Case) => boolean
}

/**
 * Obeys people on what is one dispute.
 * @param groups the machine's: the claims of each.
 * @param cases every claim, those that nobody disputes among them.
 */
export function decideDisputes(
  groups: readonly Parts[],
  cases: Parts,
  decisions: readonly Decision[],
  { idOf, stands }: DisputeMaker,
): readonly Parts[] {
  const ordered = inOrder(decisions, 'dispute')
  if (ordered.length === 0) return groups
  const disputes = new DisputeSets(groups, idOf)
  const claims = cases.map(entry => ({ id: entry.claim.id, statements: statementsOf([entry]), entry }))
  for (const { kind, a, b, statements = { a: [], b: [] } } of ordered) {
    const first = setMeant(disputes.machine, a, statements.a)
    const claim = b.startsWith('cl-') ? setMeant(claims, b, statements.b) : null
    const second = b.startsWith('di-') ? setMeant(disputes.machine, b, statements.b) : null
    if (first && claim && kind === 'together') disputes.putIn(first, claim.entry)
    else if (first && claim) disputes.takeOut(first, [claim.entry])
    else if (first && second && kind === 'together') disputes.join(first, second)
    else if (first && second && first === second) disputes.takeOut(first, partOf(first, statements))
  }
  return disputes.groups().filter(parts => parts.length > 1 || parts.some(stands))
}

interface MachineDispute extends Candidate {
  readonly parts: Parts
}

/** Disputes as people have them, from those of the machine on. */
class DisputeSets {
  readonly machine: readonly MachineDispute[]
  /** The dispute that each claim now belongs to, by the id of the machine's that it began as. */
  readonly #home: Map<Case, string>
  readonly #joined = new Map<string, string>()

  constructor(groups: readonly Parts[], idOf: (parts: Parts) => string) {
    this.machine = groups.map(parts => ({ id: idOf(parts), statements: statementsOf(parts), parts }))
    this.#home = new Map(this.machine.flatMap(({ id, parts }) => parts.map(entry => [entry, id] as const)))
  }

  putIn(dispute: MachineDispute, entry: Case): void {
    this.#home.set(entry, this.#now(dispute))
  }

  takeOut(dispute: MachineDispute, parts: Parts): void {
    const own = this.#now(dispute)
    const [first] = parts
    for (const entry of parts)
      if (this.#home.get(entry) === own) this.#home.set(entry, `apart ${first?.claim.id}`)
  }

  join(into: MachineDispute, from: MachineDispute): void {
    const [x, y] = [this.#now(into), this.#now(from)]
    if (x === y) return
    this.#joined.set(y, x)
    for (const [entry, at] of this.#home) if (at === y) this.#home.set(entry, x)
  }

  #now({ id }: MachineDispute): string {
    let at = id
    for (let next = this.#joined.get(at); next !== undefined; next = this.#joined.get(at)) at = next
    return at
  }

  groups(): Parts[] {
    return [...Map.groupBy(this.#home.keys(), entry => this.#home.get(entry)).values()]
  }
}

/** Of two disputes that have become one, the claims that rest on the second's statements alone. */
function partOf({ parts }: MachineDispute, { a, b }: NonNullable<Decision['statements']>): Parts {
  return parts.filter(entry => {
    const ids = [...statementsOf([entry])]
    return ids.some(id => b.includes(id)) && !ids.some(id => a.includes(id))
  })
}

const statementsOf = (parts: Parts): ReadonlySet<string> =>
  new Set(parts.flatMap(({ stances }) => stances.map(({ utterance }) => utterance.statement.id)))
