/** One direction of an LSTM as PyTorch keeps it: rows in the order input, forget, cell, output gate. */
export interface LstmWeights {
  /** 4·hidden × input. */
  readonly w: Float32Array
  /** 4·hidden × hidden. */
  readonly u: Float32Array
  /** 4·hidden: the sum of PyTorch's two biases. */
  readonly b: Float32Array
}

export interface BiLstmWeights {
  readonly input: number
  readonly hidden: number
  readonly forward: LstmWeights
  readonly backward: LstmWeights
}

export interface DenseWeights {
  readonly input: number
  readonly output: number
  /** output × input. */
  readonly w: Float32Array
  readonly b: Float32Array
}
