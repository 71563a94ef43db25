import type { FurnitureTemplates, Original, Reading } from '../model/index.ts'
import { readArticle } from './read-article.ts'

/**
 * Bytes of any kind that holds one article → the article: text, Markdown and pages as `readArticle` reads them. Pure, though some
 * formats can only be read asynchronously; what cannot be read gives a note with reason and remedy instead.
 * @param templates the furniture of outlets as frozen in the ledger; null for a file by itself.
 */
export async function readOriginal(
  original: Original,
  templates: FurnitureTemplates | null,
): Promise<Reading> {
  return readArticle(original, templates)
}
