import type { Machine } from './machine.ts'
import { PANEL, padded, panelsOf } from './panels.ts'
import { shortPanelsOf } from './short.ts'

/** How a layer multiplies: in single precision, or in integers of 16 bits. */
export type Precision = 'single' | 'short'

/** A matrix of weights in the kernel's memory. */
export interface Matrix {
  readonly address: number
  /** Numbers in a row of inputs before they are quantised: a multiple of four. */
  readonly width: number
  /** Steps of four bytes in a row of inputs as the kernel multiplies it. */
  readonly depth: number
  readonly columns: number
  /** Address of the columns' factors; null in single precision. */
  readonly scales: number | null
}

/** What the innermost loop steps over at once, in single precision. */
export const DEPTH_STEP = 4
/** Rows that fours leave over take two panels at once. */
export const COLUMN_STEP = 2 * PANEL

/** Puts a matrix (one row for each output) into the kernel's memory; `sourceOf` as in `panelsOf`. */
export function keepMatrix(
  machine: Machine,
  precision: Precision,
  matrix: Float32Array,
  input: number,
  columns: number,
  sourceOf: (column: number) => number,
): Matrix {
  const width = padded(input, DEPTH_STEP)
  if (precision === 'single') {
    const address = machine.keep(panelsOf(matrix, input, width, columns, sourceOf))
    return { address, width, depth: width, columns, scales: null }
  }
  const depth = shortDepth(input)
  const steps = machine.STEPS.value
  const { numbers, scales } = shortPanelsOf(matrix, input, 2 * depth, columns, sourceOf, steps)
  return { address: machine.keep(numbers), width, depth, columns, scales: machine.keep(scales) }
}

const shortDepth = (input: number): number => padded(input, 2 * DEPTH_STEP) / 2

/** Bytes of scratch that `multiply` wants for so many rows: quantised inputs, and the rows' factors. */
export function multiplyScratch(
  { depth, scales }: Matrix,
  rows: number,
): { readonly shorts: number; readonly factors: number } {
  return scales === null ? { shorts: 0, factors: 0 } : { shorts: rows * depth * 4, factors: rows * 4 }
}

/** out += x · matrix, for rows of `width` numbers at the address `x`. */
export function multiply(
  machine: Machine,
  { address, width, depth, columns, scales }: Matrix,
  { x, rows, out, shorts, factors }: Readonly<Record<'x' | 'rows' | 'out' | 'shorts' | 'factors', number>>,
): void {
  const panels = columns / PANEL
  if (scales === null) {
    machine.multiplySingle(x, depth * 4, rows, address, depth, panels, out, columns * 4)
    return
  }
  machine.quantise(x, width, rows, shorts, depth * 4, factors)
  machine.multiplyShort(shorts, depth * 4, rows, address, depth, panels, out, columns * 4, scales, factors)
}
