/** Disjoint sets of keys. The outcome does not depend on the order in which pairs are joined. */
export class UnionFind {
  readonly #parent = new Map<string, string>()

  /** The representative of a key's set: its least member. */
  find(key: string): string {
    let root = key
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up
    for (let at = key; at !== root; ) {
      const up = this.#parent.get(at) ?? root
      this.#parent.set(at, root)
      at = up
    }
    return root
  }

  join(a: string, b: string): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x === y) return
    if (x < y) this.#parent.set(y, x)
    else this.#parent.set(x, y)
  }
}
