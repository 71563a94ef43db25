/** What was wanted lately: neighbours are asked for again and again. Nothing changes what stands here while it does. */
export class Shelf<T> {
  readonly #most: number
  readonly #lookUp: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  readonly #known = new Map<string, T>()

  constructor(most: number, lookUp: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {
    this.#most = most
    this.#lookUp = lookUp
  }

  /** In the order of the ids; those that there are. */
  async of(ids: readonly string[]): Promise<readonly T[]> {
    const missing = ids.filter(id => !this.#known.has(id))
    const fetched = missing.length === 0 ? new Map<string, T>() : await this.#lookUp(missing)
    const found: T[] = []
    for (const id of ids) {
      const one = this.#known.get(id) ?? fetched.get(id)
      if (one === undefined) continue
      found.push(one)
      // Put in anew, so that the first in the map is the one not wanted for longest.
      this.#known.delete(id)
      this.#known.set(id, one)
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= this.#most) break
      this.#known.delete(id)
    }
    return found
  }
}
