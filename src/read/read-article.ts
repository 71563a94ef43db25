import type { FurnitureTemplates, GivenMetadata, Original, Reading } from '../model/index.ts'
import { boundText } from './bound-text.ts'
import { decode } from './decode.ts'
import { readHtml } from './html/index.ts'
import type { TextLayer } from './layer.ts'
import { binaryKind, looksBinary, type TextFormat, tellFormat } from './tell-format.ts'
import { readMarkdown, readText } from './text/index.ts'
import { nothing, toReading } from './to-reading.ts'

/**
 * Bytes of a text, a Markdown file or a page → article. Pure, and takes any bytes: what cannot be read gives a note with reason and remedy instead.
 * @param templates the furniture of outlets as frozen in the ledger; null for a file by itself.
 */
export function readArticle(original: Original, templates: FurnitureTemplates | null): Reading {
  const { uri, bytes } = original
  if (bytes.length === 0)
    return nothing(uri, 'empty-file', 'the file is empty', 'Fetch it again, or leave it out.')
  const kind = binaryKind(bytes)
  if (kind !== null)
    return nothing(
      uri,
      'binary-file',
      `this is ${kind}, not text`,
      'This version reads text, Markdown and HTML; export it as one of these.',
    )
  const decoded = decode(bytes, original.capture?.headers['content-type'])
  if (looksBinary(decoded.text))
    return nothing(
      uri,
      'binary-file',
      'most of it is no text',
      'This version reads text, Markdown and HTML; export it as one of these.',
    )
  if (decoded.text.trim() === '')
    return nothing(
      uri,
      'empty-file',
      'there is nothing but white space in it',
      'Fetch it again, or leave it out.',
    )
  const format = tellFormat(decoded.text, uri)
  try {
    return toReading(
      original,
      { ...decoded, format },
      readers[format](decoded.text, templates, original.given),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return nothing(
      uri,
      'reader-failed',
      `the ${format} reader failed: ${reason}`,
      'Please report it with the file; the rest of the batch is not affected.',
    )
  }
}

type Reader = (text: string, templates: FurnitureTemplates | null, given: GivenMetadata) => TextLayer

const readers: Readonly<Record<TextFormat, Reader>> = {
  html: readHtml,
  text: bounded(readText),
  markdown: bounded(readMarkdown),
}

/** Pages are bounded while they are parsed; these as a whole, before. */
function bounded(reader: Reader): Reader {
  return (whole, templates, given) => {
    const { text, problems } = boundText(whole)
    const layer = reader(text, templates, given)
    return { ...layer, problems: [...problems, ...layer.problems] }
  }
}
