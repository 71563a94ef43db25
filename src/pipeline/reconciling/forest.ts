import { BY_COPY, type Link, type Strength } from '../../reconcile/index.ts'
import type { Store } from '../../store/index.ts'

/**
 * Which articles hang together by links of each strength or more, as far as anybody has asked. It tells which comparisons would
 * add nothing: of ten thousand copies that are known to be of one origin, no two need be compared again.
 */
export class Forest {
  readonly #store: Store
  readonly #known = new Set<string>()
  readonly #parents: readonly Map<string, string>[] = Array.from({ length: BY_COPY }, () => new Map())

  constructor(store: Store) {
    this.#store = store
  }

  /** Takes in what the store knows around these articles. */
  async learn(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (this.#known.has(id)) continue
      this.#known.add(id)
      for (const link of await this.#store.linksAround(id)) {
        this.#known.add(link.a).add(link.b)
        this.join(link)
      }
    }
  }

  /** Whether two articles hang together by links of this strength or more. */
  connected(a: string, b: string, strength: Strength): boolean {
    return this.#root(a, strength) === this.#root(b, strength)
  }

  join({ a, b, strength }: Link): void {
    for (let level = 1; level <= strength; level++) {
      const [x, y] = [this.#root(a, level), this.#root(b, level)]
      if (x !== y) this.#parents[level - 1]?.set(x, y)
    }
  }

  #root(id: string, strength: Strength): string {
    const parents = this.#parents[strength - 1]
    let root = id
    for (let up = parents?.get(root); up !== undefined; up = parents?.get(root)) root = up
    for (let at = id; at !== root; ) {
      const up = parents?.get(at) ?? root
      parents?.set(at, root)
      at = up
    }
    return root
  }
}
