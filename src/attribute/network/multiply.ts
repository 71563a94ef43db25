import type { BiLstm, Dense } from './layers.ts'
import type { Machine } from './machine.ts'
import { type Matrix, multiply, multiplyScratch } from './matrix.ts'
import { checkSize } from './panels.ts'

/** Rows a call of the kernel: bounds the scratch. */
const ROWS_A_CALL = 1024

/** rows × input → rows × output. */
export function runDense(machine: Machine, layer: Dense, x: Float32Array, rows: number): Float32Array {
  const { input, output, w, b } = layer
  checkSize('x', x, rows * input)
  const out = new Float32Array(rows * output)
  multiplyRows(machine, w, b, x, input, rows, (row, numbers) => {
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
  for (const [{ w, b }, shift] of [[layer.forward, 0] as const, [layer.backward, 4 * units] as const]) {
    multiplyRows(machine, w, bias ? b : null, x, input, rows, (row, numbers) => {
      out.set(numbers, row * projection + shift)
    })
  }
  return out
}

/** Gives `take` each row of x · matrix + the row at the address `bias`, which may be null for none. */
function multiplyRows(
  machine: Machine,
  matrix: Matrix,
  bias: number | null,
  numbers: Float32Array,
  input: number,
  allRows: number,
  take: (row: number, numbers: Float32Array) => void,
): void {
  const { width, columns } = matrix
  for (let first = 0; first < allRows; first += ROWS_A_CALL) {
    const rows = Math.min(ROWS_A_CALL, allRows - first)
    const { x, out, shorts, factors } = machine.scratch({
      x: rows * width * 4,
      out: rows * columns * 4,
      ...multiplyScratch(matrix, rows),
    })
    const from = numbers.subarray(first * input, (first + rows) * input)
    copyRows(machine.floats(x, rows * width), from, input, width)
    if (bias === null) machine.floats(out, rows * columns).fill(0)
    else machine.repeat(bias, columns * 4, rows, out)
    multiply(machine, matrix, { x, rows, out, shorts, factors })
    const outs = machine.floats(out, rows * columns)
    for (let row = 0; row < rows; row++) take(first + row, outs.subarray(row * columns, (row + 1) * columns))
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
