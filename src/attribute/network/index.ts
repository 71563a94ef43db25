import { type BiLstm, type Dense, loadBiLstm, loadDense, type Precision } from './layers.ts'
import { createMachine } from './machine.ts'
import { runDense, runProject } from './multiply.ts'
import { runBiLstm } from './recur.ts'
import type { BiLstmWeights, DenseWeights } from './weights.ts'

export type { BiLstm, Dense, Precision } from './layers.ts'
export type { BiLstmWeights, DenseWeights, LstmWeights } from './weights.ts'

/**
 * The arithmetic of a sequence tagger, in WebAssembly with fixed-width SIMD: the same bits on every machine,
 * and for a sequence alone or among others. Matrices are row-major.
 *
 * A layer loaded as 'single' multiplies in single precision. One loaded as 'short' multiplies integers of 16
 * bits, up to twice as fast: weights scaled row by row as finely as sums of 32 bits allow (some 12 bits for
 * rows of a few hundred), inputs token by token (14 bits), hidden states from ±1 (14 bits). With weights as
 * training leaves them, outputs differ by some 1e-4.
 *
 * Memory: the weights, 4 bytes a number (2 as 'short'), for as long as the kernel lives; and the scratch of
 * the largest call, used again by every later one. A call works through groups of at most 2,048 tokens (or one
 * sequence that is longer). For a layer of I inputs and H units a token takes 4·(2·I + 7·H) bytes (2·I more as
 * 'short'), projected beforehand 60·H: 10 MB and 16 MB at I = 136, H = 128. Results are the caller's own.
 *
 * Sizes that do not fit throw a RangeError.
 */
export interface Kernel {
  /** Copies the weights into the kernel's memory, where they stay; 'single' where no precision is named. */
  loadBiLstm(weights: BiLstmWeights, precision?: Precision): BiLstm
  /** Copies the weights into the kernel's memory, where they stay; 'single' where no precision is named. */
  loadDense(weights: DenseWeights, precision?: Precision): Dense
  /** Each sequence n × input gives n × 2·hidden: in each row the forward half, then the backward one. */
  biLstm(layer: BiLstm, sequences: readonly Float32Array[]): Float32Array[]
  /**
   * The same from inputs that are projected already: each n × `layer.projection`, rows of `project` or sums of
   * such rows. For a first layer whose inputs come from tables: each word's projection is made once.
   */
  biLstmFrom(layer: BiLstm, projected: readonly Float32Array[]): Float32Array[]
  /**
   * rows × input → rows × `layer.projection`: W·x + b of both directions, in an order of columns that is the
   * kernel's own. With `bias` false W·x alone, for where several rows are summed.
   */
  project(layer: BiLstm, x: Float32Array, rows: number, bias?: boolean): Float32Array
  /** rows × input → rows × output: W·x + b. */
  dense(layer: Dense, x: Float32Array, rows: number): Float32Array
}

export function createKernel(): Kernel {
  const machine = createMachine()
  return {
    loadBiLstm: (weights, precision = 'single') => loadBiLstm(machine, weights, precision),
    loadDense: (weights, precision = 'single') => loadDense(machine, weights, precision),
    biLstm: (layer, sequences) => runBiLstm(machine, layer, sequences, 'input'),
    biLstmFrom: (layer, projected) => runBiLstm(machine, layer, projected, 'projection'),
    project: (layer, x, rows, bias = true) => runProject(machine, layer, x, rows, bias),
    dense: (layer, x, rows) => runDense(machine, layer, x, rows),
  }
}
