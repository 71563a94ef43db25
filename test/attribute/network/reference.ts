import type { BiLstmWeights, DenseWeights, LstmWeights } from '../../../src/attribute/network/index.ts'

/** The same layers in plain double precision, as the textbook writes them. */

const at = (array: ArrayLike<number>, i: number): number => array[i] ?? Number.NaN
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

function dot(matrix: Float32Array, row: number, x: readonly number[]): number {
  return x.reduce((sum, value, k) => sum + at(matrix, row * x.length + k) * value, 0)
}

function rowsOf(x: Float32Array, width: number): number[][] {
  return Array.from({ length: x.length / width }, (_, i) => [...x.subarray(i * width, (i + 1) * width)])
}

function lstm({ w, u, b }: LstmWeights, hidden: number, rows: readonly number[][]): number[][] {
  let h: number[] = Array(hidden).fill(0)
  let c: number[] = Array(hidden).fill(0)
  return rows.map(x => {
    const previous = h
    const gate = (which: number, unit: number): number => {
      const row = which * hidden + unit
      return dot(w, row, x) + dot(u, row, previous) + at(b, row)
    }
    c = c.map((cell, j) => sigmoid(gate(1, j)) * cell + sigmoid(gate(0, j)) * Math.tanh(gate(2, j)))
    h = c.map((cell, j) => sigmoid(gate(3, j)) * Math.tanh(cell))
    return h
  })
}

export function biLstmInDoubles(weights: BiLstmWeights, x: Float32Array): number[] {
  const rows = rowsOf(x, weights.input)
  const forward = lstm(weights.forward, weights.hidden, rows)
  const backward = lstm(weights.backward, weights.hidden, rows.toReversed()).toReversed()
  return forward.flatMap((half, i) => [...half, ...(backward[i] ?? [])])
}

export function denseInDoubles({ input, output, w, b }: DenseWeights, x: Float32Array): number[] {
  return rowsOf(x, input).flatMap(row => Array.from({ length: output }, (_, j) => dot(w, j, row) + at(b, j)))
}

/** Numbers from −1 to 1 that are the same in every run. */
export function pseudoRandom(seed: number): (length: number, scale: number) => Float32Array {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
  return (length, scale) => Float32Array.from({ length }, () => next() * scale)
}
