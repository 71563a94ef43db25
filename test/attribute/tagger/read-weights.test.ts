import { describe, expect, it } from 'vitest'
import { readWeights } from '../../../src/attribute/en/tagger/read-weights.ts'

/** A file of one tensor whose halves have these bits. */
function file(bits: readonly number[], magic = 'CCW1'): Uint8Array {
  const header = Buffer.from(JSON.stringify({ tensors: [{ name: 'bias', shape: [bits.length] }] }))
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const halves = Buffer.alloc(bits.length * 2)
  for (const [k, value] of bits.entries()) halves.writeUInt16LE(value, k * 2)
  return Buffer.concat([Buffer.from(magic), length, header, padding, halves])
}

describe('weights', () => {
  it('are read from half precision: one, minus two, the smallest, nought', () => {
    const { tensors } = readWeights(file([0x3c00, 0xc000, 0x0001, 0x8000]))
    expect([...(tensors.get('bias') ?? [])]).toEqual([1, -2, 2 ** -24, -0])
  })

  it('are refused where they are cut off, with the tensor that lacks', () => {
    const whole = file([0x3c00, 0x3c00])
    expect(() => readWeights(whole.subarray(0, whole.length - 1))).toThrow('cut off in "bias"')
  })

  it('are refused where they are something else', () => {
    expect(() => readWeights(file([0x3c00], 'GIF8'))).toThrow('no weights')
    expect(() => readWeights(new Uint8Array(3))).toThrow('no weights')
  })
})
