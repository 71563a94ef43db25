import { describe, expect, it } from 'vitest'
import { type BiLstmWeights, createKernel, type Precision } from '../../../src/attribute/network/index.ts'
import { biLstmInDoubles, denseInDoubles, pseudoRandom } from './reference.ts'

const PRECISIONS: readonly Precision[] = ['single', 'short']
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

  it.each([
    { input: 8, hidden: 8 },
    { input: 7, hidden: 5 },
    { input: 12, hidden: 20 },
    { input: 136, hidden: 32 },
  ])('comes close to it in integers of 16 bits: $input inputs, $hidden units', ({ input, hidden }) => {
    const weights = randomLayer(input, hidden)
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(weights, 'short')
    const sequences = [9, 1, 0, 30, 2, 9].map(n => random(n * input, 2))
    const found = kernel.biLstm(layer, sequences)
    sequences.forEach((x, i) => {
      expect(largestDifference(found[i], biLstmInDoubles(weights, x))).toBeLessThan(5e-4)
    })
  })

  it('never leaves 32 bits, though all weights and inputs pull one way', () => {
    const kernel = createKernel()
    for (const [size, sign] of [
      [1, 1],
      [512, 1],
      [513, -1],
      [4096, -1],
    ] as const) {
      const w = new Float32Array(size).fill(sign * 3)
      const layer = kernel.loadDense({ input: size, output: 1, w, b: Float32Array.of(0) }, 'short')
      const [found = Number.NaN] = kernel.dense(layer, new Float32Array(size).fill(0.7), 1)
      expect(found / (sign * size * 2.1)).toBeCloseTo(1, 1)
    }
  })

  it('takes weights and inputs that are zero, or next to it, for what they are', () => {
    const kernel = createKernel()
    const w = Float32Array.of(0, 0, 0, 1, 1, 1, 1e-40, 0, 0)
    const layer = kernel.loadDense({ input: 3, output: 3, w, b: Float32Array.of(1, 2, 3) }, 'short')
    const found = kernel.dense(layer, Float32Array.of(0, 0, 0, 1e-40, 0, 0, -1e4, 0, 0), 3)
    expect([...found.subarray(0, 6)]).toEqual([1, 2, 3, 1, 2, 3])
    expect(found[7]).toBeCloseTo(-9998, 0)
  })

  it.each(PRECISIONS)('gives a sequence the same bits alone and among any others (%s)', precision => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(11, 13), precision)
    const sequences = [5, 17, 1, 3, 17, 40, 2, 2100, 0, 21].map(n => random(n * 11, 1))
    const together = kernel.biLstm(layer, sequences)
    const alone = sequences.flatMap(x => kernel.biLstm(layer, [x]))
    const backwards = kernel.biLstm(layer, sequences.toReversed()).toReversed()
    const many = kernel.biLstm(layer, Array(12).fill(sequences).flat()).slice(-10)
    expect(alone).toEqual(together)
    expect(backwards).toEqual(together)
    expect(many).toEqual(together)
  })

  it('gives the same bits on every machine', () => {
    const fixed = pseudoRandom(1)
    const direction = () => ({ w: fixed(80, 1), u: fixed(64, 1), b: fixed(16, 1) })
    const kernel = createKernel()
    const weights = { input: 5, hidden: 4, forward: direction(), backward: direction() }
    const x = fixed(15, 1)
    const bits = (precision: Precision) =>
      kernel
        .biLstm(kernel.loadBiLstm(weights, precision), [x])
        .map(rows => Buffer.from(rows.buffer).toString('hex'))
    expect(PRECISIONS.map(bits)).toMatchInlineSnapshot(`
      [
        [
          "0ed4ccbdf50273bbabbbfd3c0f1fd1bc33da513d18f9413e21018ebe0e5811bee564143ead83b6bd69f3e5bdd46924beb3c0ecbd1164893dbe4a2fbdbbd714be5bf21bbe7f27e8bc6b04f33c7c466cbc2df5173dbfd08a3dc63fe2bd91d6aabd",
        ],
        [
          "92daccbdf08772bb92c0fd3cc912d1bcf7dc513d6dfc413e35ff8dbe385711becd68143e0a82b6bdc5f4e5bd596e24bee7baecbda763893db93a2fbde3d614bebbf01bbe0b24e8bcea01f33c68506cbcd9f8173da5d38a3dd740e2bd5ed6aabd",
        ],
      ]
    `)
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

  it.each(PRECISIONS)('stays finite where the inputs are far outside what they should be (%s)', precision => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(9, 6), precision)
    const x = random(50 * 9, 1).map(value => (value < 0 ? -1e4 : 1e4))
    const [rows = new Float32Array()] = kernel.biLstm(layer, [x])
    expect(rows.every(value => Math.abs(value) <= 1)).toBe(true)
  })

  it.each(PRECISIONS)('lets nothing of an earlier call into a later one (%s)', precision => {
    const kernel = createKernel()
    const layer = kernel.loadBiLstm(randomLayer(5, 3), precision)
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
