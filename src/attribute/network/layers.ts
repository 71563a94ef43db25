import type { Machine } from './machine.ts'
import { COLUMN_STEP, DEPTH_STEP, keepMatrix, type Matrix, type Precision } from './matrix.ts'
import { checkLstm, checkSize, columnsOf, gateRow, padded } from './panels.ts'
import type { BiLstmWeights, DenseWeights, LstmWeights } from './weights.ts'

export type { Precision } from './matrix.ts'

/** A dense layer in the kernel's memory: y = W·x + b. */
export interface Dense {
  readonly input: number
  readonly output: number
  readonly w: Matrix
  /** Address of the bias. */
  readonly b: number
}

/** One direction in the kernel's memory. */
export interface Direction {
  readonly w: Matrix
  readonly u: Matrix
  /** Address of the bias. */
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

export function loadDense(machine: Machine, weights: DenseWeights, precision: Precision): Dense {
  const { input, output, w, b } = weights
  checkSize('w', w, output * input)
  checkSize('b', b, output)
  const columns = padded(output, COLUMN_STEP)
  const sourceOf = (column: number): number => (column < output ? column : -1)
  return {
    input,
    output,
    w: keepMatrix(machine, precision, w, input, columns, sourceOf),
    b: machine.keep(columnsOf(b, columns, sourceOf)),
  }
}

export function loadBiLstm(machine: Machine, weights: BiLstmWeights, precision: Precision): BiLstm {
  const { input, hidden } = weights
  const units = padded(hidden, DEPTH_STEP)
  const load = ({ w, u, b }: LstmWeights): Direction => {
    checkLstm({ w, u, b }, input, hidden)
    const sourceOf = (column: number): number => gateRow(column, hidden)
    return {
      w: keepMatrix(machine, precision, w, input, 4 * units, sourceOf),
      u: keepMatrix(machine, precision, u, hidden, 4 * units, sourceOf),
      b: machine.keep(columnsOf(b, 4 * units, sourceOf)),
    }
  }
  const [forward, backward] = [load(weights.forward), load(weights.backward)]
  return { input, hidden, units, projection: 8 * units, forward, backward }
}
