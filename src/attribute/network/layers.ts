import type { Machine } from './machine.ts'
import { checkLstm, checkSize, columnsOf, gateRow, PANEL, padded, panelsOf } from './panels.ts'
import type { BiLstmWeights, DenseWeights, LstmWeights } from './weights.ts'

/** A dense layer in the kernel's memory: y = W·x + b. */
export interface Dense {
  readonly input: number
  readonly output: number
  /** Addresses in the kernel's memory. */
  readonly w: number
  readonly b: number
}

/** One direction in the kernel's memory. */
export interface Direction {
  readonly w: number
  readonly u: number
  readonly b: number
}

/** A bidirectional LSTM layer in the kernel's memory. */
export interface BiLstm {
  readonly input: number
  readonly hidden: number
  /** Hidden units with the padding: the next multiple of four. */
  readonly units: number
  /** Numbers in a row of `project`: 8 · units, the forward gates, then the backward ones. */
  readonly projection: number
  readonly forward: Direction
  readonly backward: Direction
}

/** What the innermost loop steps over at once. */
export const DEPTH_STEP = 4
/** Rows that fours leave over take two panels at once. */
export const COLUMN_STEP = 2 * PANEL

export function loadDense(machine: Machine, { input, output, w, b }: DenseWeights): Dense {
  checkSize('w', w, output * input)
  checkSize('b', b, output)
  const columns = padded(output, COLUMN_STEP)
  const sourceOf = (column: number): number => (column < output ? column : -1)
  return {
    input,
    output,
    w: machine.keep(panelsOf(w, input, padded(input, DEPTH_STEP), columns, sourceOf)),
    b: machine.keep(columnsOf(b, columns, sourceOf)),
  }
}

export function loadBiLstm(machine: Machine, { input, hidden, forward, backward }: BiLstmWeights): BiLstm {
  checkLstm(forward, input, hidden)
  checkLstm(backward, input, hidden)
  const units = padded(hidden, DEPTH_STEP)
  return {
    input,
    hidden,
    units,
    projection: 8 * units,
    forward: loadDirection(machine, forward, input, hidden),
    backward: loadDirection(machine, backward, input, hidden),
  }
}

function loadDirection(machine: Machine, { w, u, b }: LstmWeights, input: number, hidden: number): Direction {
  const units = padded(hidden, DEPTH_STEP)
  const sourceOf = (column: number): number => gateRow(column, hidden)
  return {
    w: machine.keep(panelsOf(w, input, padded(input, DEPTH_STEP), 4 * units, sourceOf)),
    u: machine.keep(panelsOf(u, hidden, units, 4 * units, sourceOf)),
    b: machine.keep(columnsOf(b, 4 * units, sourceOf)),
  }
}
