import { dayOf, farApart, type Line, printingKey } from './lines.ts'

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
 * with every other: 2,000 of them cost some seconds, 20,000 some minutes. The work is done row by row, so that it can be
 * watched and stopped. Which pairs come out depends on the set alone.
 */
export class Nearest {
  readonly #rows: readonly Row[]
  readonly #least: number

  constructor(all: readonly Vectored[], least: number) {
    this.#rows = [...all].sort((a, b) => (a.line.id < b.line.id ? -1 : 1)).map(rowOf)
    this.#least = least
  }

  get rows(): number {
    return this.#rows.length
  }

  compare(place: number): void {
    const own = this.#rows[place]
    if (own === undefined) return
    for (let i = 0; i < place; i++) {
      const other = this.#rows[i]
      if (other === undefined || !comparable(own, other)) continue
      const similarity = dot(own.vector, other.vector)
      if (similarity < this.#least) continue
      keep(own.best, { other, similarity })
      keep(other.best, { other: own, similarity })
    }
  }

  pairs(): Near[] {
    return this.#rows.flatMap(row =>
      row.best
        .filter(({ other }) => row.place < other.place && other.best.some(back => back.other === row))
        .map(({ other, similarity }) => ({ a: row.line, b: other.line, similarity })),
    )
  }
}

interface Row extends Vectored {
  readonly place: number
  readonly key: string
  readonly day: number | null
  readonly best: Neighbour[]
}

interface Neighbour {
  readonly other: Row
  readonly similarity: number
}

const rowOf = ({ line, vector }: Vectored, place: number): Row => ({
  line,
  vector,
  place,
  key: printingKey(line),
  day: dayOf(line),
  best: [],
})

const comparable = (a: Row, b: Row): boolean =>
  a.line.article !== b.line.article && !farApart(a.day, b.day) && a.key !== b.key

/** The nearest first; of equals the first by id. */
function keep(best: Neighbour[], one: Neighbour): void {
  const after = best.findIndex(
    ({ other, similarity }) =>
      similarity < one.similarity || (similarity === one.similarity && other.place > one.other.place),
  )
  if (after < 0) best.push(one)
  else best.splice(after, 0, one)
  if (best.length > MOST_NEAR) best.pop()
}

/** To four places: more is noise. Four sums at once are twice as fast as one. */
function dot(a: Float32Array, b: Float32Array): number {
  let [w, x, y, z] = [0, 0, 0, 0]
  const end = a.length - (a.length % 4)
  for (let i = 0; i < end; i += 4) {
    w += (a[i] as number) * (b[i] as number)
    x += (a[i + 1] as number) * (b[i + 1] as number)
    y += (a[i + 2] as number) * (b[i + 2] as number)
    z += (a[i + 3] as number) * (b[i + 3] as number)
  }
  for (let i = end; i < a.length; i++) w += (a[i] as number) * (b[i] as number)
  return Math.round((w + x + y + z) * 10_000) / 10_000
}
