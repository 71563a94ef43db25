import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const SOURCE = new URL('../src/attribute/network/kernel/kernel.as', import.meta.url)
const TARGET = new URL('../src/attribute/network/kernel.generated.ts', import.meta.url)

/**
 * Fixed-width SIMD and nothing newer, so that every machine computes the same bits; no runtime library, for
 * the kernel allocates nothing: its caller lays out the memory.
 */
const OPTIONS = [
  'kernel.ts',
  '--outFile=kernel.wasm',
  '-O3',
  '--converge',
  '--noAssert',
  '--runtime=stub',
  '--use=abort=',
  '--enable=simd',
  '--disable=relaxed-simd',
  '--initialMemory=1',
]

/** The kernel as WebAssembly, from its source. Throws what the compiler says when it does not compile. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = readFileSync(SOURCE, 'utf8')
  let binary: Uint8Array | undefined
  const { error, stderr } = await asc.main(OPTIONS, {
    readFile: name => (name === 'kernel.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm' && typeof contents !== 'string') binary = contents
    },
    listFiles: () => [],
  })
  if (error !== null || binary === undefined) throw new Error(`the kernel does not compile\n${stderr}`)
  return binary
}

/** The module that holds these bytes. */
export function moduleText(binary: Uint8Array): string {
  const text = Buffer.from(binary).toString('base64')
  return `/** Made by scripts/build-kernel.ts out of kernel/kernel.as: WebAssembly, ${binary.length} bytes, in base64. */\nexport const KERNEL =\n  '${text}'\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, moduleText(await compileKernel()))
}
