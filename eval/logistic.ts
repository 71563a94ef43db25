/** One case: what is known of it, by name, and whether it is so. */
export interface Example {
  readonly features: Readonly<Record<string, number>>
  readonly is: boolean
}

/** A weight for each feature, and one for none. */
export interface Weights {
  readonly bias: number
  readonly of: Readonly<Record<string, number>>
}

/** The chance, 0 to 1. */
export function chance(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = weights.bias
  for (const [name, value] of Object.entries(features)) sum += (weights.of[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

export interface Training {
  /** How dear large weights are. */
  readonly ridge: number
  readonly rounds: number
}

/** Logistic regression by Newton's method, features in the order of their names, so that the same examples give the same weights. */
export function fitWeights(examples: readonly Example[], { ridge, rounds }: Training): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const places = new Map(names.map((name, i) => [name, i + 1]))
  const rows = examples.map(({ features }) => sparse(features, places))
  const size = names.length + 1
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : -ridge * weight))
    const curve = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size)
      line[i] = i === 0 ? 1e-6 : ridge
      return line
    })
    rows.forEach((row, k) => {
      const sum = row.reduce((all, [i, value]) => all + value * (weights[i] ?? 0), 0)
      const p = 1 / (1 + Math.exp(-sum))
      const spread = Math.max(1e-6, p * (1 - p))
      const error = (examples[k]?.is ? 1 : 0) - p
      for (const [i, x] of row) {
        gradient[i] = (gradient[i] ?? 0) + error * x
        const line = curve[i]
        if (line) for (const [j, y] of row) line[j] = (line[j] ?? 0) + spread * x * y
      }
    })
    solve(curve, gradient).forEach((step, i) => {
      weights[i] = (weights[i] ?? 0) + step
    })
  }
  return {
    bias: weights[0] ?? 0,
    of: Object.fromEntries(names.map((name, i) => [name, weights[i + 1] ?? 0])),
  }
}

/** Place and value of what is not nought, with a one at the place of the bias. */
function sparse(
  features: Readonly<Record<string, number>>,
  places: ReadonlyMap<string, number>,
): [number, number][] {
  const row: [number, number][] = [[0, 1]]
  for (const [name, value] of Object.entries(features)) {
    const place = places.get(name)
    if (place !== undefined && value !== 0) row.push([place, value])
  }
  return row
}

/** Gauss with the largest pivot; the matrix is small and positive. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) =>
          Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? i + column : best,
        column,
      )
    const [top, other] = [rows[column], rows[pivot]]
    if (!top || !other) continue
    rows[column] = other
    rows[pivot] = top
    const head = other[column] ?? 0
    if (head === 0) continue
    rows.forEach((row, i) => {
      if (i === column) return
      const factor = (row[column] ?? 0) / head
      if (factor !== 0) for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (other[j] ?? 0)
    })
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1))
}
