import type { OriginalFormat } from '../model/index.ts'

/** What is text as it is. */
export type TextFormat = Exclude<OriginalFormat, 'pdf' | 'mail'>

/**
 * What a file begins with when it is no text, and how to call it in a note. Formats that begin with three or four letters
 * alone (RIFF, BZh) are left to the share of control characters: Riffat is a name.
 */
const MAGIC: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7-zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
]

/** What the bytes look like when they are no text; null where they may be one. */
export function binaryKind(bytes: Uint8Array): string | null {
  return MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0] ?? null
}

/** Decoded text with this share of control characters is no text. */
const CONTROL_SHARE = 0.02
const SAMPLE = 64 * 1024

export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  let control = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (
      code < 0x20
        ? code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d && code !== 0x1b
        : code === 0x7f
    )
      control++
  }
  return control > Math.max(2, CONTROL_SHARE * sample.length)
}

const HTML = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title|script|table)\b/i
const HTML_NAME = /\.(?:x?html?)$/i
const MARKDOWN_NAME = /\.(?:md|markdown)$/i
const TEXT_NAME = /\.(?:txt|text)$/i
/** A page saved under any name shows itself early. */
const TOP = 2048

/** Content before ending: a page saved as .txt is a page, a text saved as .html is a text. */
export function tellFormat(text: string, uri: string): TextFormat {
  const top = text.slice(0, TOP).trimStart()
  const page = /^(?:<!doctype\s+html|<html\b|<\?xml[^>]*>\s*<(?:!doctype\s+html|html\b))/i.test(top)
  if (page) return 'html'
  if (HTML_NAME.test(uri)) return HTML.test(text) ? 'html' : 'text'
  if (MARKDOWN_NAME.test(uri)) return 'markdown'
  if (TEXT_NAME.test(uri)) return 'text'
  return top.startsWith('<') && HTML.test(top) ? 'html' : 'text'
}
