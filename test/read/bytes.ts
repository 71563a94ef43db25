/** Text in an encoding that `TextEncoder` does not write; a sign that it does not have becomes a question mark. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++)
    bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map(sign => bytes.get(sign) ?? 0x3f))
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le')

export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
