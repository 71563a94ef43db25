import { type Claim, recordId } from '../../model/index.ts'
import type { Candidate } from './set-meant.ts'

type StanceRecord = Claim['stances'][number]

/** The stances on each node, by statement. */
export type StanceSets = ReadonlyMap<string, ReadonlyMap<string, StanceRecord>>

/** A claim that the machine makes, by the node that it is made of. */
export interface MachineClaim extends Candidate {
  readonly node: string
}

/** Claims as people have them, from those of the machine on. */
export class ClaimSets {
  readonly machine: readonly MachineClaim[]
  readonly sets: Map<string, Map<string, StanceRecord>>
  readonly #joined = new Map<string, string>()
  readonly #wordsOf: (statement: string) => string

  /** @param idOf the id of the claim that is made of a node. @param wordsOf the same for two statements in the same words. */
  constructor(sets: StanceSets, idOf: (node: string) => string, wordsOf: (statement: string) => string) {
    this.sets = new Map([...sets].map(([node, stances]) => [node, new Map(stances)]))
    this.machine = [...sets].map(([node, stances]) => ({
      node,
      id: idOf(node),
      statements: new Set(stances.keys()),
    }))
    this.#wordsOf = wordsOf
  }

  /** The node that a claim of the machine has become part of. */
  nodeOf({ node }: MachineClaim): string {
    let at = node
    for (let next = this.#joined.get(at); next !== undefined; next = this.#joined.get(at)) at = next
    return at
  }

  /** The one with fewer statements becomes part of the other. */
  join(x: string, y: string): void {
    if (x === y) return
    const [into, from] = this.#isMore(x, y) ? [x, y] : [y, x]
    const all = this.sets.get(into)
    for (const [statement, record] of this.sets.get(from) ?? [])
      if (!all?.has(statement)) all?.set(statement, record)
    this.sets.delete(from)
    this.#joined.set(from, into)
  }

  #isMore(x: string, y: string): boolean {
    const difference = (this.sets.get(x)?.size ?? 0) - (this.sets.get(y)?.size ?? 0)
    return difference === 0 ? x < y : difference > 0
  }

  putIn(node: string, record: StanceRecord): void {
    const all = this.sets.get(node)
    if (all && !all.has(record.statement)) all.set(record.statement, record)
  }

  /** What leaves takes along what says the same in the same words; the last does not leave. */
  takeOut(node: string, statements: ReadonlySet<string>): void {
    const all = this.sets.get(node)
    const words = new Set([...statements].map(this.#wordsOf))
    const leaving = [...(all ?? [])].filter(([id]) => words.has(this.#wordsOf(id)))
    const [first] = leaving
    if (!all || first === undefined || leaving.length === all.size) return
    for (const [statement] of leaving) all.delete(statement)
    const target = this.#alone(first[0])
    const there = this.sets.get(target) ?? new Map<string, StanceRecord>()
    for (const [statement, record] of leaving) if (!there.has(statement)) there.set(statement, record)
    this.sets.set(target, there)
  }

  /** Where a statement stands by itself: no two claims may come to have one id. */
  #alone(statement: string): string {
    const known = this.machine.find(({ id }) => id === recordId('cl', statement))
    return known ? this.nodeOf(known) : `apart ${statement}`
  }
}
