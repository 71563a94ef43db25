import type { BiLstmWeights, DenseWeights, LstmWeights } from '../../network/index.ts'
import type { Weights } from './read-weights.ts'

/** A tensor by its name in the weights. Throws where it is missing. */
export type Tensors = (name: string) => Float32Array

export const tensorsOf =
  ({ tensors }: Weights): Tensors =>
  name => {
    const tensor = tensors.get(name)
    if (tensor === undefined) throw new Error(`the weights lack "${name}"`)
    return tensor
  }

export function biLstmOf(tensors: Tensors, name: string, hidden: number): BiLstmWeights {
  const forward = direction(tensors, `${name}.forwards`)
  return {
    input: forward.w.length / (4 * hidden),
    hidden,
    forward,
    backward: direction(tensors, `${name}.backwards`),
  }
}

const direction = (tensors: Tensors, name: string): LstmWeights => ({
  w: tensors(`${name}.weight_ih_l0`),
  u: tensors(`${name}.weight_hh_l0`),
  b: tensors(`${name}.bias`),
})

export function denseOf(tensors: Tensors, name: string): DenseWeights {
  const b = tensors(`${name}.bias`)
  const w = tensors(`${name}.weight`)
  return { input: w.length / b.length, output: b.length, w, b }
}
