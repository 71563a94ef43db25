import { analyse } from 'chardet'
import type { Problem } from './layer.ts'
import { cyrillicEncoding } from './tell-cyrillic.ts'

export interface Decoded {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/** Detection looks at this much: more makes it slower, hardly better. */
const SAMPLE = 256 * 1024
/** A declaration stands near the top of a page. */
const DECLARATION = 4 * 1024

/**
 * Bytes → text, never mojibake in silence: the byte order mark decides, then valid UTF-8, then what the page declares,
 * then the patterns of the bytes. What was guessed, what was declared wrongly, and what could not be decoded is told.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return decodeAs(bytes, marked, [])
  const wide = utf16WithoutMark(bytes)
  if (wide !== null) return decodeAs(bytes, wide, [guessed(wide, 'every second byte is zero')])
  const declared = declaredEncoding(bytes)
  if (isUtf8(bytes)) return validUtf8(bytes, declared)
  if (declared !== null && declared !== 'utf-8') return decodeAs(bytes, declared, [])
  const detected = detect(bytes)
  const wrong: Problem[] =
    declared === 'utf-8'
      ? [
          {
            rule: 'encoding-declared-wrong',
            reason: `declared as UTF-8, but its bytes are not; read as ${detected}`,
            remedy: 'Look at names with accents in it; convert the file to UTF-8 if they are wrong.',
          },
        ]
      : [guessed(detected, 'from the pattern of its bytes')]
  return decodeAs(bytes, detected, wrong)
}

const guessed = (encoding: string, why: string): Problem => ({
  rule: 'encoding-guessed',
  reason: `its encoding is not stated; read as ${encoding}, ${why}`,
  remedy: 'Convert the file to UTF-8 if letters look wrong.',
})

function validUtf8(bytes: Uint8Array, declared: string | null): Decoded {
  const plain = bytes.every(byte => byte < 0x80)
  const wrong = declared !== null && declared !== 'utf-8' && !plain
  return decodeAs(
    bytes,
    'utf-8',
    wrong
      ? [
          {
            rule: 'encoding-declared-wrong',
            reason: `declared as ${declared}, but its bytes are UTF-8; read as UTF-8`,
            remedy: null,
          },
        ]
      : [],
  )
}

function decodeAs(bytes: Uint8Array, encoding: string, problems: readonly Problem[]): Decoded {
  // The decoder takes a leading byte order mark off.
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.split('\ufffd').length - 1
  const undecodable: Problem = {
    rule: 'undecodable-bytes',
    reason: `${lost} ${lost === 1 ? 'place' : 'places'} could not be decoded as ${encoding}`,
    remedy: 'They stand as \ufffd in the text; the original is kept as it came.',
  }
  return { text, encoding, problems: lost === 0 ? problems : [...problems, undecodable] }
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Latin text in UTF-16 has a zero in every second byte, on one side only. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le'
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const DECLARED =
  /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i

function declaredEncoding(bytes: Uint8Array): string | null {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION))
  const match = DECLARED.exec(top)
  return canonical(match?.[1] ?? match?.[2])
}

/** The label as the standard spells it; null where it names none, or one that no bytes on disk can be in. */
function canonical(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

const FALLBACK = 'windows-1252'

function detect(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const cyrillic = cyrillicEncoding(sample)
  if (cyrillic !== null) return cyrillic
  for (const { name } of analyse(sample)) {
    if (name === 'UTF-8') continue
    // Latin-1 in the wild is windows-1252, whose curly quotation marks Latin-1 does not have.
    const label = canonical(name === 'ISO-8859-1' || name === 'ASCII' ? FALLBACK : name)
    if (label !== null && label !== 'utf-8') return label
  }
  return FALLBACK
}
