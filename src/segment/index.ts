import type { Article, Document } from '../model/index.ts'
import { segmentEnglish } from './en/index.ts'

export const SEGMENT_VERSION = '3'

type LanguagePack = (article: Article) => Document

/** By primary language subtag. A language without a pack has blocks and nothing in them: it is not guessed at. */
const PACKS: Readonly<Record<string, LanguagePack>> = { en: segmentEnglish }

/**
 * Sentences, tokens, quotations, mentions and their chains in an article's blocks; what stands in no block is furniture and gets none.
 * Linear in the text, whatever stands in it.
 */
export function segment(article: Article): Document {
  const pack = PACKS[article.language.toLowerCase().split('-')[0] ?? '']
  if (pack !== undefined) return pack(article)
  const { id, text, language, blocks } = article
  return {
    article: id,
    text,
    language,
    blocks,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: [],
    chains: [],
  }
}
