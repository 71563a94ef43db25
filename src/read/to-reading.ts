import {
  type Article,
  articleId,
  type Capture,
  type GivenMetadata,
  type MetadataOrigin,
  type Note,
  type Original,
  type OriginalFormat,
  type Reading,
  sha256,
} from '../model/index.ts'
import { canonical, identifyLanguage } from './identify-language.ts'
import type { FoundMetadata, Problem, TextLayer } from './layer.ts'
import { makeNote } from './make-note.ts'

/** Languages that the later stages have a pack for. */
const ANALYSED = new Set(['en'])

/** What an original of which no article can be made is told as. */
export function nothing(uri: string, rule: string, reason: string, remedy: string): Reading {
  return {
    article: null,
    format: null,
    encoding: null,
    author: null,
    notes: [makeNote(uri, rule, reason, remedy)],
  }
}

/** How the bytes became text. */
export interface Made {
  readonly format: OriginalFormat
  /** Null where the format says of each part by itself. */
  readonly encoding: string | null
  readonly problems: readonly Problem[]
}

/** The article of a text layer, with what is said of it by people, by its page, and by the answer that it came in. */
export function toReading(
  original: Original,
  { format, encoding, problems }: Made,
  layer: TextLayer,
): Reading {
  const { uri, bytes, given, capture } = original
  const hash = sha256(bytes)
  const id = articleId(hash)
  const { metadata, metadataFrom } = mergeMetadata(given, layer, capture)
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
    ...(layer.pages ? { pages: layer.pages } : {}),
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

/**
 * What a person gives comes before what the page says, and its own address before the one that answered; each value is marked by
 * where it comes from.
 */
function mergeMetadata(given: GivenMetadata, { text, blocks, metadata }: TextLayer, capture?: Capture) {
  const found: FoundMetadata = { ...metadata, url: metadata.url ?? capture?.url ?? null }
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
