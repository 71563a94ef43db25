import type { LstmWeights } from './weights.ts'

/** Columns that the kernel computes together: two vectors of four. */
export const PANEL = 8

/** The next multiple of `step`. */
export const padded = (n: number, step: number): number => Math.ceil(n / step) * step

/**
 * A matrix of `columns` × `depth` weights (one row for each output, as PyTorch keeps it) as the kernel reads
 * it: [panel][k][8 columns]. `sourceOf` says which row of the matrix feeds an output, -1 for none: such outputs,
 * and the terms between `depth` and `paddedDepth`, get zeros.
 */
export function panelsOf(
  matrix: Float32Array,
  depth: number,
  paddedDepth: number,
  columns: number,
  sourceOf: (column: number) => number,
): Float32Array {
  const packed = new Float32Array(columns * paddedDepth)
  for (let column = 0; column < columns; column++) {
    const row = sourceOf(column)
    if (row < 0) continue
    const panel = Math.floor(column / PANEL)
    let to = panel * paddedDepth * PANEL + (column % PANEL)
    for (let k = 0; k < depth; k++, to += PANEL) packed[to] = matrix[row * depth + k] ?? 0
  }
  return packed
}

/** A vector with one number for each output, in the kernel's order of outputs. */
export function columnsOf(
  vector: Float32Array,
  columns: number,
  sourceOf: (column: number) => number,
): Float32Array {
  return Float32Array.from({ length: columns }, (_, column) => vector[sourceOf(column)] ?? 0)
}

/** The kernel keeps the four gates of four units together: [unit/4][i, f, g, o][4 units]. */
export function gateRow(column: number, hidden: number): number {
  const unit = Math.floor(column / 16) * 4 + (column % 4)
  const gate = Math.floor((column % 16) / 4)
  return unit < hidden ? gate * hidden + unit : -1
}

/** Throws where an array has not the size that the shape asks for. */
export function checkLstm({ w, u, b }: LstmWeights, input: number, hidden: number): void {
  checkSize('w', w, 4 * hidden * input)
  checkSize('u', u, 4 * hidden * hidden)
  checkSize('b', b, 4 * hidden)
}

export function checkSize(name: string, array: Float32Array, wanted: number): void {
  if (array.length !== wanted) throw new RangeError(`${name} holds ${array.length} numbers, not ${wanted}`)
}
