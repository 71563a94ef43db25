import { BY_COPY, type LookUp, lookUpsFor, mayBeClose } from '../../reconcile/index.ts'
import type { Store } from '../../store/index.ts'
import type { Forest } from './forest.ts'

/** An article that may be linked to the one that is looked at. */
export interface Candidate {
  readonly id: string
  /** Samples of wording that both have. */
  readonly shared: number
  /** Both have a line. */
  readonly line: boolean
  readonly contest: boolean
}

/** Keys that fewer articles have are soon looked up. */
const COMMON = 8

/** Finds candidates by keys, and remembers which keys lead only to copies that are known to be of one origin. */
export class CandidateFinder {
  readonly #store: Store
  readonly #forest: Forest
  /** By key, an article whose copies all its holders are. */
  readonly #settled = new Map<string, string>()

  constructor(store: Store, forest: Forest) {
    this.#store = store
    this.#forest = forest
  }

  /** Those most alike first, then in the order of ids. `settle` is to be called when they have been compared. */
  async of(
    id: string,
    keys: readonly string[],
  ): Promise<{ readonly candidates: readonly Candidate[]; readonly settle: () => void }> {
    const lookUps = lookUpsFor(keys.filter(key => !this.#isSettled(id, key)))
    const found = await this.#store.carriers(lookUps.flatMap(({ wanted }) => wanted))
    const shared = new Map<string, number>()
    const lines = new Map<string, number>()
    const contest = new Set<string>()
    const common: Common[] = []
    let next = 0
    for (const { by, least, wanted } of lookUps) {
      const holders = found.slice(next, next + wanted.length)
      next += wanted.length
      if (by !== 'contest') {
        count(holders, by === 'line' ? lines : shared)
        common.push(...commonOf(wanted, holders))
      } else for (const [holder, met] of count(holders)) if (met >= least) contest.add(holder)
    }
    return { candidates: candidatesFor(id, shared, lines, contest), settle: () => this.#settle(id, common) }
  }

  #isSettled(id: string, key: string): boolean {
    const known = this.#settled.get(key)
    return known !== undefined && this.#forest.connected(id, known, BY_COPY)
  }

  #settle(id: string, common: readonly Common[]): void {
    for (const { key, holders } of common)
      if (holders.every(holder => this.#forest.connected(id, holder, BY_COPY))) this.#settled.set(key, id)
  }
}

interface Common {
  readonly key: string
  readonly holders: readonly string[]
}

const commonOf = (wanted: LookUp['wanted'], found: readonly (readonly string[])[]): Common[] =>
  wanted.flatMap(([range], i) => {
    const holders = found[i] ?? []
    return range && holders.length >= COMMON ? [{ key: range[0], holders }] : []
  })

function count(
  found: readonly (readonly string[])[],
  counts = new Map<string, number>(),
): Map<string, number> {
  for (const holders of found) for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return counts
}

function candidatesFor(
  id: string,
  shared: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>,
  contest: ReadonlySet<string>,
): readonly Candidate[] {
  const close = [...shared].filter(([, count]) => mayBeClose(count, 0))
  return [...new Set([...close.map(([other]) => other), ...lines.keys(), ...contest])]
    .filter(other => other !== id)
    .map(other => ({
      id: other,
      shared: shared.get(other) ?? 0,
      line: lines.has(other),
      contest: contest.has(other),
    }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
}
