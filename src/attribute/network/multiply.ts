import { type BiLstm, COLUMN_STEP, DEPTH_STEP, type Dense } from './layers.ts'
import type { Machine } from './machine.ts'
import { checkSize, PANEL, padded } from './panels.ts'

/** Rows a call of the kernel: bounds the scratch. */
const ROWS_A_CALL = 1024

/** A matrix in the kernel's memory that is multiplied with rows of numbers. */
interface Matrix {
  readonly w: number
  /** Address of a start row, or null to start from zero. */
  readonly b: number | null
  readonly columns: number
}

/** rows × input → rows × output. */
export function runDense(machine: Machine, layer: Dense, x: Float32Array, rows: number): Float32Array {
  const { input, output, w, b } = layer
  checkSize('x', x, rows * input)
  const out = new Float32Array(rows * output)
  const matrix = { w, b, columns: padded(output, COLUMN_STEP) }
  multiplyRows(machine, matrix, x, input, rows, (row, numbers) => {
    out.set(numbers.subarray(0, output), row * output)
  })
  return out
}

/** rows × input → rows × projection. */
export function runProject(
  machine: Machine,
  layer: BiLstm,
  x: Float32Array,
  rows: number,
  bias: boolean,
): Float32Array {
  const { input, projection, units } = layer
  checkSize('x', x, rows * input)
  const out = new Float32Array(rows * projection)
  for (const [direction, shift] of [[layer.forward, 0] as const, [layer.backward, 4 * units] as const]) {
    const matrix = { w: direction.w, b: bias ? direction.b : null, columns: 4 * units }
    multiplyRows(machine, matrix, x, input, rows, (row, numbers) => {
      out.set(numbers, row * projection + shift)
    })
  }
  return out
}

function multiplyRows(
  machine: Machine,
  { w, b, columns }: Matrix,
  x: Float32Array,
  input: number,
  rows: number,
  take: (row: number, numbers: Float32Array) => void,
): void {
  const depth = padded(input, DEPTH_STEP)
  for (let first = 0; first < rows; first += ROWS_A_CALL) {
    const n = Math.min(ROWS_A_CALL, rows - first)
    const [xs = 0, outs = 0] = machine.scratch(n * depth * 4, n * columns * 4)
    copyRows(machine.floats(xs, n * depth), x.subarray(first * input, (first + n) * input), input, depth)
    if (b === null) machine.floats(outs, n * columns).fill(0)
    else machine.repeat(b, columns * 4, n, outs)
    machine.multiply(xs, depth * 4, n, w, depth, columns / PANEL, outs, columns * 4)
    const out = machine.floats(outs, n * columns)
    for (let row = 0; row < n; row++) take(first + row, out.subarray(row * columns, (row + 1) * columns))
  }
}

/** Rows of `width` numbers into rows of `stride`, zeros behind: what an earlier call left might be no number. */
function copyRows(to: Float32Array, from: Float32Array, width: number, stride: number): void {
  if (width === stride) {
    to.set(from)
    return
  }
  to.fill(0)
  for (let row = 0; row * stride < to.length; row++) {
    to.set(from.subarray(row * width, (row + 1) * width), row * stride)
  }
}
