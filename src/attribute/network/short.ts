import { PANEL } from './panels.ts'

/** Weights as integers of 16 bits, and the factor of each column that leads back to the weights. */
export interface ShortPanels {
  readonly numbers: Int16Array
  readonly scales: Float32Array
}

const LARGEST_SHORT = 32_767
const LARGEST_SUM = 2 ** 31 - 1

/**
 * A matrix of `columns` × `depth` weights in panels of pairs: [panel][k/2][8 columns][2]. Each column gets the
 * finest scale at which its sum with the largest inputs, ±`steps`, still fits 32 bits.
 */
export function shortPanelsOf(
  matrix: Float32Array,
  depth: number,
  paddedDepth: number,
  columns: number,
  sourceOf: (column: number) => number,
  steps: number,
): ShortPanels {
  const numbers = new Int16Array(columns * paddedDepth)
  const scales = new Float32Array(columns)
  for (let column = 0; column < columns; column++) {
    const row = sourceOf(column)
    if (row < 0) continue
    const weights = matrix.subarray(row * depth, (row + 1) * depth)
    const factor = factorOf(weights, steps)
    scales[column] = factor === 0 ? 0 : 1 / factor
    const first = Math.floor(column / PANEL) * paddedDepth * PANEL + (column % PANEL) * 2
    for (let k = 0; k < depth; k++) {
      numbers[first + (k >> 1) * PANEL * 2 + (k & 1)] = Math.round((weights[k] ?? 0) * factor)
    }
  }
  return { numbers, scales }
}

function factorOf(weights: Float32Array, steps: number): number {
  let largest = 0
  let sum = 0
  for (const weight of weights) {
    largest = Math.max(largest, Math.abs(weight))
    sum += Math.abs(weight)
  }
  // Below this the factor that leads back would lose its precision.
  if (largest < 1e-30) return 0
  // Each rounding adds at most a half.
  const room = Math.floor(LARGEST_SUM / steps) - weights.length / 2
  return Math.min(LARGEST_SHORT / largest, room / sum)
}
