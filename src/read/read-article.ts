import {
  type Article,
  articleId,
  type FurnitureTemplates,
  type GivenMetadata,
  type MetadataOrigin,
  type Note,
  type Original,
  type OriginalFormat,
  type Reading,
  sha256,
} from '../model/index.ts'
import { boundText } from './bound-text.ts'
import { type Decoded, decode } from './decode.ts'
import { readHtml } from './html/index.ts'
import { canonical, identifyLanguage } from './identify-language.ts'
import type { FoundMetadata, Problem, TextLayer } from './layer.ts'
import { makeNote } from './make-note.ts'
import { binaryKind, looksBinary, tellFormat } from './tell-format.ts'
import { readMarkdown, readText } from './text/index.ts'

/** Languages that the later stages have a pack for. */
const ANALYSED = new Set(['en'])

/**
 * Bytes → article. Pure, and takes any bytes: what cannot be read gives a note with reason and remedy instead.
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
  const decoded = decode(bytes)
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
    return toReading(original, decoded, format, readers[format](decoded.text, templates, original.given))
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

const readers: Readonly<Record<OriginalFormat, Reader>> = {
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

function nothing(uri: string, rule: string, reason: string, remedy: string): Reading {
  return {
    article: null,
    format: null,
    encoding: null,
    author: null,
    notes: [makeNote(uri, rule, reason, remedy)],
  }
}

function toReading(
  original: Original,
  { encoding, problems }: Decoded,
  format: OriginalFormat,
  layer: TextLayer,
): Reading {
  const { uri, bytes, given } = original
  const hash = sha256(bytes)
  const id = articleId(hash)
  const { metadata, metadataFrom } = mergeMetadata(given, layer)
  const article: Article = {
    type: 'article',
    id,
    uri,
    uris: [uri],
    sha256: hash,
    text: layer.text,
    blocks: layer.blocks,
    ...metadata,
    copyOf: null,
    metadataFrom,
  }
  const notes = [...problems, ...layer.problems, ...ofArticle(article)].map((problem, i) =>
    makeNote(uri, problem.rule, problem.reason, problem.remedy, { article: id, detail: `${hash} ${i}` }),
  )
  return { article, format, encoding, author: layer.metadata.author, notes: unique(notes) }
}

function ofArticle({ blocks, language }: Article): Problem[] {
  if (blocks.length === 0) {
    return [
      {
        rule: 'no-article-found',
        reason: 'no article was found in it',
        remedy: 'It is kept and searchable; give the text of the article alone if there is one.',
      },
    ]
  }
  if (ANALYSED.has(language.split('-')[0] ?? '')) return []
  return [
    {
      rule: 'language-not-analysed',
      reason: `its language is ${language === 'und' ? 'not known' : language}; only English is analysed`,
      remedy: 'It is kept and searchable; say --language en if it is English.',
    },
  ]
}

const FIELDS = ['title', 'outlet', 'agency', 'published', 'author', 'url'] as const

/** What a person gives comes before what the page says; each value is marked by where it comes from. */
function mergeMetadata(given: GivenMetadata, { text, blocks, metadata: found }: TextLayer) {
  const merged: Record<string, string | null> = {}
  const metadataFrom: Record<string, MetadataOrigin> = {}
  const stated: Partial<FoundMetadata> = given
  for (const field of FIELDS) {
    const own = stated[field] ?? null
    merged[field] = own ?? found[field]
    metadataFrom[field] = own !== null ? 'given' : found[field] !== null ? 'found' : 'unknown'
  }
  const words = blocks.map(block => text.slice(block.start, block.end)).join('\n')
  const said = canonical(given.language ?? null)
  const language = said ?? identifyLanguage(words || text, found.language)
  metadataFrom.language = said !== null ? 'given' : language === 'und' ? 'unknown' : 'found'
  const { title = null, outlet = null, agency = null, published = null, author = null, url = null } = merged
  return { metadata: { title, outlet, agency, published, author, url, language }, metadataFrom }
}

const unique = (notes: readonly Note[]): Note[] => [...new Map(notes.map(note => [note.id, note])).values()]
