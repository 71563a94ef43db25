import { describe, expect, it } from 'vitest'
import { type BiLstmWeights, createKernel } from '../../../src/attribute/network/index.ts'
import { biLstmInDoubles, denseInDoubles, pseudoRandom } from './reference.ts'

const random = pseudoRandom(7)

function randomLayer(input: number, hidden: number): BiLstmWeights {
  const direction = () => ({
    w: random(4 * hidden * input, 1 / Math.sqrt(input)),
    u: random(4 * hidden * hidden, 1 / Math.sqrt(hidden)),
    b: random(4 * hidden, 0.5),
  })
  return { input, hidden, forward: direction(), backward: direction() }
}

function largestDifference(found: Float32Array | undefined, wanted: readonly number[]): number {
  expect(found).toHaveLength(wanted.length)
  return wanted.reduce((worst, value, i) => {
    const difference = Math.abs(value - (found?.[i] ?? Number.NaN))
    return Math.max(difference, worst)
  }, 0)
}

describe('the network in WebAssembly', () => {
  it.each([
    { input: 8, hidden: 8 },
    { input: 1, hidden: 1 },
    { input: 7, hidden: 5 },
    { input: 13, hidden: 18 },
    { input: 136, hidden: 32 },
  ])('computes a BiLSTM of $input inputs and $hidden units as doubles do', ({ input, hidden }) => {
    const weights = randomLayer(input, hidden)
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(weights)
    const sequences = [9, 1, 0, 30, 2, 9].map(n => random(n * input, 2))
    const found = kernel.biLstm(layer, sequences)
    expect(found).toHaveLength(sequences.length)
    sequences.forEach((x, i) => {
      expect(largestDifference(found[i], biLstmInDoubles(weights, x))).toBeLessThan(1e-5)
    })
  })

  it.each([
    { input: 16, output: 16, rows: 8 },
    { input: 5, output: 3, rows: 7 },
    { input: 37, output: 21, rows: 67 },
    { input: 2, output: 9, rows: 1 },
  ])('computes a dense layer, $input to $output, over $rows rows', ({ input, output, rows }) => {
    const weights = { input, output, w: random(input * output, 1), b: random(output, 1) }
    const kernel = createKernel()
    const x = random(rows * input, 1)
    const found = kernel.dense(kernel.loadDense(weights), x, rows)
    expect(largestDifference(found, denseInDoubles(weights, x))).toBeLessThan(1e-5)
  })

  it('gives a sequence the same bits alone and among any others', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(11, 13))
    const sequences = [5, 17, 1, 3, 17, 40, 2, 8, 0, 21].map(n => random(n * 11, 1))
    const together = kernel.biLstm(layer, sequences)
    const alone = sequences.flatMap(x => kernel.biLstm(layer, [x]))
    const backwards = kernel.biLstm(layer, sequences.toReversed()).toReversed()
    const many = kernel.biLstm(layer, Array(12).fill(sequences).flat()).slice(-10)
    expect(alone).toEqual(together)
    expect(backwards).toEqual(together)
    expect(many).toEqual(together)
  })

  it('gives the same bits in every kernel, on every machine', () => {
    const fixed = pseudoRandom(1)
    const direction = () => ({ w: fixed(80, 1), u: fixed(64, 1), b: fixed(16, 1) })
    const kernel = createKernel()
    const layer = kernel.loadBiLstm({ input: 5, hidden: 4, forward: direction(), backward: direction() })
    const [rows = new Float32Array()] = kernel.biLstm(layer, [fixed(15, 1)])
    expect(Buffer.from(rows.buffer).toString('hex')).toMatchInlineSnapshot(
      `"0ed4ccbdf50273bbabbbfd3c0f1fd1bc33da513d18f9413e21018ebe0e5811bee564143ead83b6bd69f3e5bdd46924beb3c0ecbd1164893dbe4a2fbdbbd714be5bf21bbe7f27e8bc6b04f33c7c466cbc2df5173dbfd08a3dc63fe2bd91d6aabd"`,
    )
  })

  it('takes projections made before, and sums of them, for the inputs', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(10, 7))
    const x = random(6 * 10, 1)
    const projected = kernel.project(layer, x, 6)
    expect(projected).toHaveLength(6 * layer.projection)
    expect(kernel.biLstmFrom(layer, [projected])).toEqual(kernel.biLstm(layer, [x]))

    const left = x.map((value, i) => (i % 10 < 4 ? value : 0))
    const right = x.map((value, i) => (i % 10 < 4 ? 0 : value))
    const rest = kernel.project(layer, right, 6, false)
    const summed = kernel.project(layer, left, 6).map((value, i) => value + (rest[i] ?? Number.NaN))
    const [found] = kernel.biLstmFrom(layer, [summed])
    const [wanted = []] = kernel.biLstm(layer, [x])
    expect(largestDifference(found, [...wanted])).toBeLessThan(1e-5)
  })

  it('has nothing to do for no sequences, and for empty ones', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(4, 4))
    const dense = kernel.loadDense({ input: 2, output: 1, w: random(2, 1), b: random(1, 1) })
    expect(kernel.biLstm(layer, [])).toEqual([])
    expect(kernel.biLstm(layer, [new Float32Array()])).toEqual([new Float32Array()])
    expect(kernel.project(layer, new Float32Array(), 0)).toEqual(new Float32Array())
    expect(kernel.dense(dense, new Float32Array(), 0)).toEqual(new Float32Array())
  })

  it('stays finite where the inputs are far outside what they should be', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(9, 6))
    const x = random(50 * 9, 1).map(value => (value < 0 ? -1e4 : 1e4))
    const [rows = new Float32Array()] = kernel.biLstm(layer, [x])
    expect(rows.every(value => Math.abs(value) <= 1)).toBe(true)
  })

  it('does not let what an earlier call left in its memory into a later one', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(5, 3))
    const x = random(4 * 5, 1)
    const before = kernel.biLstm(layer, [x])
    kernel.biLstm(layer, [new Float32Array(200 * 5).fill(Number.NaN)])
    expect(kernel.biLstm(layer, [x])).toEqual(before)
  })

  it('keeps layers apart that are loaded between calls', () => {
    const kernel = createKernel()
    const [first, second] = [randomLayer(6, 6), randomLayer(12, 6)]
    const one = kernel.loadBiLstm(first)
    const x = random(9 * 6, 1)
    const [between = new Float32Array()] = kernel.biLstm(one, [x])
    const [found] = kernel.biLstm(kernel.loadBiLstm(second), [between])
    expect(largestDifference(found, biLstmInDoubles(second, between))).toBeLessThan(1e-5)
    expect(kernel.biLstm(one, [x])).toEqual([between])
  })

  it('refuses numbers that do not fit the shape', () => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(4, 4))
    expect(() => kernel.biLstm(layer, [new Float32Array(6)])).toThrow('6 numbers are not rows of 4')
    expect(() => kernel.project(layer, new Float32Array(6), 1)).toThrow(RangeError)
    expect(() => kernel.loadBiLstm({ ...randomLayer(4, 4), input: 5 })).toThrow('w holds 64 numbers, not 80')
    expect(() =>
      kernel.loadDense({ input: 2, output: 2, w: new Float32Array(4), b: new Float32Array(3) }),
    ).toThrow(RangeError)
  })
})
