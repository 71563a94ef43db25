import { KERNEL } from './kernel.generated.ts'

/** Numbers in the order of the kernel's parameters; its source says what each is. */
type Kernel<Parameters extends readonly unknown[]> = (...parameters: Parameters) => void
type Multiply = [
  x: number,
  xStride: number,
  rows: number,
  w: number,
  depth: number,
  panels: number,
  out: number,
  outStride: number,
]
type Recur = [
  gates: number,
  hidden: number,
  cells: number,
  running: number,
  steps: number,
  u: number,
  units: number,
]

type Copy = [
  table: number,
  rows: number,
  from: number,
  fromStride: number,
  to: number,
  toStride: number,
  bytes: number,
]

/** What the kernel exports (kernel/kernel.as says what each does); addresses and strides in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  /** The first address that is not the kernel's own. */
  readonly FREE: { readonly value: number }
  /** The i16 that stands for 1 in a hidden state, and for the largest number in a row of inputs. */
  readonly STEPS: { readonly value: number }
  readonly multiplySingle: Kernel<Multiply>
  readonly multiplyShort: Kernel<[...Multiply, scales: number, rowScales: number]>
  readonly recurSingle: Kernel<Recur>
  readonly recurShort: Kernel<[...Recur, scales: number, states: number, depth: number, rowScales: number]>
  readonly gather: Kernel<Copy>
  readonly scatter: Kernel<Copy>
  readonly repeat: Kernel<[row: number, bytes: number, rows: number, out: number]>
  readonly quantise: Kernel<
    [x: number, width: number, rows: number, out: number, outStride: number, rowScales: number]
  >
  readonly tanhOf: Kernel<[x: number, out: number, groups: number]>
  readonly sigmoidOf: Kernel<[x: number, out: number, groups: number]>
}

/** The kernel and its memory: what is kept for good lies below, the scratch of one call above it. */
export interface Machine extends Exports {
  /** Copies numbers to a place where they stay; gives their address. */
  keep(numbers: Float32Array | Int16Array): number
  /** Addresses of areas of these sizes in bytes, all of them free again at the next call of `scratch` or `keep`. */
  scratch<Name extends string>(sizes: Readonly<Record<Name, number>>): Readonly<Record<Name, number>>
  /** The `length` numbers at an address; invalid after the next `keep` or `scratch`. */
  floats(address: number, length: number): Float32Array
  integers(address: number, length: number): Int32Array
}

/** `WebAssembly` is in no type library but the browser's, which would let the DOM into every file. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65_536
/** Vectors are read fastest from addresses that a line of the cache begins with. */
const ALIGNMENT = 64

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

export function createMachine(): Machine {
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly
  const exports = new Instance(new Module(Buffer.from(KERNEL, 'base64'))).exports as Exports
  const { memory } = exports
  let kept = aligned(exports.FREE.value)
  const reach = (end: number): void => {
    const missing = end - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
  }
  return {
    ...exports,
    keep(numbers) {
      const address = kept
      kept += aligned(numbers.byteLength)
      reach(kept)
      new Uint8Array(memory.buffer).set(
        new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
        address,
      )
      return address
    },
    scratch<Name extends string>(sizes: Readonly<Record<Name, number>>) {
      const addresses: Record<Name, number> = { ...sizes }
      let end = kept
      for (const name in sizes) {
        addresses[name] = end
        end += aligned(sizes[name])
      }
      reach(end)
      return addresses
    },
    floats: (address, length) => new Float32Array(memory.buffer, address, length),
    integers: (address, length) => new Int32Array(memory.buffer, address, length),
  }
}
