import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileKernel, moduleText } from '../../../scripts/build-kernel.ts'
import { createMachine } from '../../../src/attribute/network/machine.ts'

/** Numbers through one of the kernel's functions. */
function through(name: 'tanhOf' | 'sigmoidOf', numbers: Float32Array): Float32Array {
  const machine = createMachine()
  const { x, out } = machine.scratch({ x: numbers.byteLength, out: numbers.byteLength })
  machine.floats(x, numbers.length).set(numbers)
  machine[name](x, out, numbers.length / 4)
  return machine.floats(out, numbers.length).slice()
}

const dense = Float32Array.from({ length: 200_000 }, (_, i) => (i - 100_000) / 4000)
const extreme = Float32Array.of(-3.4e38, -1e4, -88, -8, 8, 88, 1e4, 3.4e38, 0, -0, 1e-45, -1e-38)

describe("the kernel's functions", () => {
  it.each([
    ['tanhOf', Math.tanh],
    ['sigmoidOf', (x: number) => 1 / (1 + Math.exp(-x))],
  ] as const)('%s is the exact one within 2e-6, and inside its range', (name, exact) => {
    for (const numbers of [dense, extreme]) {
      const found = through(name, numbers)
      const worst = found.reduce((most, value, i) => {
        const difference = Math.abs(value - exact(numbers[i] ?? Number.NaN))
        return Math.max(difference, most)
      }, 0)
      expect(worst).toBeLessThan(2e-6)
      expect(found.every(value => value <= 1 && value >= (name === 'tanhOf' ? -1 : 0))).toBe(true)
    }
  })
})

describe('the committed kernel', () => {
  it('is what its source compiles to', async () => {
    const committed = readFileSync('src/attribute/network/kernel.generated.ts', 'utf8')
    expect(committed).toBe(moduleText(await compileKernel()))
  })
})
