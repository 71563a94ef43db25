import { analyse } from 'chardet'
import { byteOrderMark, count, fitOfUtf8, replacementsIn, SAMPLE, utf16WithoutMark } from './byte-patterns.ts'
import type { Problem } from './layer.ts'
import { cyrillicEncoding, readsAsCyrillic } from './tell-cyrillic.ts'

export interface Decoded {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/** A declaration stands near the top of a page. */
const DECLARATION = 4 * 1024
const FALLBACK = 'windows-1252'

/**
 * Bytes → text, never mojibake in silence: the byte order mark decides, then UTF-8 where the bytes are so, then what the page declares
 * where the bytes bear it out, then their pattern. What was guessed, declared wrongly, or lost is told.
 * @param contentType what came beside the bytes, as HTTP and mail have it: its charset holds before the page's own, as in browsers
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked === 'utf-32') return decodeUtf32(bytes)
  if (marked !== null) return decodeAs(bytes, marked, [])
  const wide = utf16WithoutMark(bytes)
  if (wide !== null) return decodeAs(bytes, wide, [guessed(wide)])
  const declared = canonical(CHARSET.exec(contentType ?? '')?.[1]) ?? declaredEncoding(bytes)
  const { good, bad } = fitOfUtf8(bytes)
  // A page cut off inside a character, or one with a stray byte in it, is still UTF-8: by chance, bytes of other encodings
  // hardly ever make a well-formed sequence. Taken for windows-1252 every quotation mark in it would turn into three letters.
  if (bad === 0 || good > bad) {
    const lies = declared !== null && declared !== 'utf-8' && good > 0
    return decodeAs(bytes, 'utf-8', lies ? [declaredWrong(declared, 'utf-8')] : [])
  }
  if (declared !== null && bearsOut(bytes, declared)) return decodeAs(bytes, declared, [])
  const detected = detect(bytes)
  return decodeAs(bytes, detected, [
    declared === null ? guessed(detected) : declaredWrong(declared, detected),
  ])
}

const guessed = (encoding: string): Problem => ({
  rule: 'encoding-guessed',
  reason: `its encoding is not stated; read as ${encoding}, from the pattern of its bytes`,
  remedy: 'Convert the file to UTF-8 if letters look wrong.',
})

const declaredWrong = (declared: string, used: string): Problem => ({
  rule: 'encoding-declared-wrong',
  reason: `declared as ${declared}, but its bytes are not; read as ${used}`,
  remedy: 'Look at names with accents in it; convert the file to UTF-8 if they are wrong.',
})

function decodeAs(bytes: Uint8Array, encoding: string, problems: readonly Problem[]): Decoded {
  // The decoder takes a leading byte order mark off.
  const text = new TextDecoder(encoding).decode(bytes)
  const own = encoding === 'utf-8' ? replacementsIn(bytes) : 0
  const lost = Math.max(0, count(text, '\ufffd') - own)
  const undecodable: Problem = {
    rule: 'undecodable-bytes',
    reason: `${lost} ${lost === 1 ? 'place' : 'places'} could not be decoded as ${encoding}`,
    remedy: 'They stand as \ufffd in the text; the original is kept as it came.',
  }
  return { text, encoding, problems: lost === 0 ? problems : [...problems, undecodable] }
}

/** No browser reads it, and no tool writes it by default; its zeros make it a binary file further on. */
const decodeUtf32 = (bytes: Uint8Array): Decoded =>
  decodeAs(bytes, 'utf-8', [
    {
      rule: 'encoding-not-supported',
      reason: 'its byte order mark says UTF-32, which is not read',
      remedy: 'Convert the file to UTF-8.',
    },
  ])

const DECLARED =
  /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i

const CHARSET = /;\s*charset\s*=\s*"?([\w:.-]{2,40})/i

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
    // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says; the other is the standard's own rule.
    if (encoding.startsWith('utf-16')) return 'utf-8'
    return encoding === 'x-user-defined' ? FALLBACK : encoding
  } catch {
    return null
  }
}

/** Of the bytes beyond ASCII, the share that may be lost before a declaration is not believed. */
const MOST_LOST = 0.05
/** Encodings that turn any bytes into something, so that nothing is lost when they are declared wrongly. */
const TAKES_ANYTHING = /^(?:windows-125[124]|iso-8859-(?:15|5)|koi8-[ru]|ibm866|x-mac-cyrillic|macintosh)$/

function bearsOut(bytes: Uint8Array, declared: string): boolean {
  if (declared === 'utf-8') return false
  const sample = bytes.subarray(0, SAMPLE)
  const text = new TextDecoder(declared).decode(sample)
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  if (count(text, '\ufffd') > MOST_LOST * high) return false
  return !TAKES_ANYTHING.test(declared) || readsAsCyrillic(text) || cyrillicEncoding(sample) === null
}

function detect(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const cyrillic = cyrillicEncoding(sample)
  if (cyrillic !== null) return cyrillic
  for (const { name } of analyse(sample)) {
    // Latin-1 in the wild is windows-1252, whose curly quotation marks Latin-1 does not have.
    const label = canonical(name === 'ISO-8859-1' || name === 'ASCII' ? FALLBACK : name)
    if (label !== null && label !== 'utf-8') return label
  }
  return FALLBACK
}
