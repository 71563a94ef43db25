/** Detection looks at this many bytes: more makes it slower, hardly better. */
export const SAMPLE = 256 * 1024

export function byteOrderMark([a, b, c, d]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Of the high bytes, the share that the two commonest make up: zero for spaces, digits and marks, and one script's. */
const TWO_COMMONEST = 0.9
/** Spaces alone make up this share of any text that has words. */
const LEAST_ZEROS = 0.03
/** Zeros among the low bytes, where there should be none. */
const MOST_ZEROS = 0.01

/**
 * Text in UTF-16 has high bytes of hardly two kinds, one of them zero, all on one side. Cyrillic must be told so too: its bytes are
 * all below 0x80, so that it passes for valid UTF-8 full of control characters.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  const even = countBytes(bytes, 0, length)
  const odd = countBytes(bytes, 1, length)
  const half = length / 2
  if (areHighBytes(odd, half) && (even[0] ?? 0) <= MOST_ZEROS * half) return 'utf-16le'
  return areHighBytes(even, half) && (odd[0] ?? 0) <= MOST_ZEROS * half ? 'utf-16be' : null
}

function countBytes(bytes: Uint8Array, from: 0 | 1, length: number): Uint32Array {
  const counts = new Uint32Array(256)
  for (let i = from; i < length; i += 2) {
    const byte = bytes[i] ?? 0
    counts[byte] = (counts[byte] ?? 0) + 1
  }
  return counts
}

function areHighBytes(counts: Uint32Array, total: number): boolean {
  const zeros = counts[0] ?? 0
  const other = counts.subarray(1).reduce((most, count) => Math.max(most, count), 0)
  return zeros >= LEAST_ZEROS * total && zeros + other >= TWO_COMMONEST * total
}

/** Characters beyond ASCII that are well-formed UTF-8, and places that are not. */
export interface Utf8Fit {
  readonly good: number
  readonly bad: number
}

export function fitOfUtf8(bytes: Uint8Array): Utf8Fit {
  const text = new TextDecoder('utf-8').decode(bytes)
  let good = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) good++
  const replaced = count(text, '\ufffd')
  const bad = replaced - replacementsIn(bytes)
  return { good: good - replaced, bad: Math.max(0, bad) }
}

/** A replacement character that the file itself holds is the trouble of an earlier program, and no loss of ours. */
export function replacementsIn(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let found = 0
  for (let at = view.indexOf('\ufffd'); at >= 0; at = view.indexOf('\ufffd', at + 3)) found++
  return found
}

export function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) found++
  return found
}
