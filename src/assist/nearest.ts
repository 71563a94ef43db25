import { farApart, type Line, printingKey } from './lines.ts'

export interface Vectored {
  readonly line: Line
  readonly vector: Float32Array
}

export interface Near {
  readonly a: Line
  readonly b: Line
  readonly similarity: number
}

/** So many neighbours a statement has at most. */
const MOST_NEAR = 5

/**
 * Pairs of statements of different articles that are each among the other's nearest, and near enough. Every statement is compared
 * with every other: 2,000 of them cost a second or two, 20,000 some minutes. The work is done row by row, so that it can be
 * watched and stopped. Which pairs come out depends on the set alone.
 */
export class Nearest {
  readonly #all: readonly Vectored[]
  readonly #least: number
  readonly #best: { readonly other: number; readonly similarity: number }[][]
  readonly #keys: readonly string[]

  constructor(all: readonly Vectored[], least: number) {
    this.#all = [...all].sort((a, b) => (a.line.id < b.line.id ? -1 : 1))
    this.#least = least
    this.#best = this.#all.map(() => [])
    this.#keys = this.#all.map(({ line }) => printingKey(line))
  }

  get rows(): number {
    return this.#all.length
  }

  compare(row: number): void {
    const own = this.#all[row]
    if (own === undefined) return
    for (let other = 0; other < row; other++) {
      const against = this.#all[other]
      if (against === undefined || own.line.article === against.line.article) continue
      if (this.#keys[row] === this.#keys[other] || farApart(own.line.date, against.line.date)) continue
      const similarity = dot(own.vector, against.vector)
      if (similarity < this.#least) continue
      this.#keep(row, other, similarity)
      this.#keep(other, row, similarity)
    }
  }

  pairs(): Near[] {
    return this.#best.flatMap((neighbours, row) =>
      neighbours.flatMap(({ other, similarity }) => {
        const [a, b] = [this.#all[row]?.line, this.#all[other]?.line]
        const mutual = this.#best[other]?.some(back => back.other === row)
        return a && b && row < other && mutual ? [{ a, b, similarity }] : []
      }),
    )
  }

  /** The nearest first; of equals the first by id. */
  #keep(row: number, other: number, similarity: number): void {
    const neighbours = this.#best[row]
    if (neighbours === undefined) return
    neighbours.push({ other, similarity })
    neighbours.sort((a, b) => b.similarity - a.similarity || a.other - b.other)
    if (neighbours.length > MOST_NEAR) neighbours.pop()
  }
}

/** To four places: more is noise, and differs from one processor's way of adding to another's. */
function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return Math.round(sum * 10_000) / 10_000
}
