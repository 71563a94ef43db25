/**
 * Weights as they lie in models/: the letters "CCW1", the header's length in bytes (32 bits, little-endian), the header in
 * JSON, padding to four bytes, then the tensors in half precision, little-endian, row-major, in the header's order.
 */
export interface Weights {
  readonly header: Header
  readonly tensors: ReadonlyMap<string, Float32Array>
}

export interface Header {
  readonly name: string
  readonly version: string
  readonly words: readonly string[]
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Name and size of each closed feature, as `CLASSES` had them when the weights were trained. */
  readonly classes: readonly { readonly name: string; readonly size: number }[]
  readonly hidden: number
  readonly roleHidden: number
  readonly calibration: readonly number[]
  readonly threshold: number
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[] }[]
}

const MAGIC = 'CCW1'

/** @throws {Error} where the bytes are no such file or are cut off. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = new TextDecoder()
  if (bytes.length < 8 || text.decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new Error('these are no weights of the attribution model')
  const length = view.getUint32(4, true)
  const header = JSON.parse(text.decode(bytes.subarray(8, 8 + length))) as Header
  const tensors = new Map<string, Float32Array>()
  let at = 8 + length + ((4 - (length % 4)) % 4)
  for (const { name, shape } of header.tensors) {
    const size = shape.reduce((product, n) => product * n, 1)
    if (at + 2 * size > bytes.length) throw new Error(`the weights are cut off in "${name}"`)
    tensors.set(name, readHalves(view, at, size))
    at += 2 * size
  }
  return { header, tensors }
}

function readHalves(view: DataView, at: number, size: number): Float32Array {
  const values = new Float32Array(size)
  for (let i = 0; i < size; i++) values[i] = HALVES[view.getUint16(at + 2 * i, true)] ?? 0
  return values
}

/** Every half-precision number by its bits: a look-up is the fastest reading that every Node has. */
const HALVES = Float32Array.from({ length: 65536 }, (_, bits) => {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
})
