import type { Article, Attribution, Document, Interpretation } from '../model/index.ts'
import { interpretEnglish } from './en/index.ts'

/** Moves with every change that can alter what this stage makes of an article. */
export const INTERPRET_VERSION = '3'

type Pack = (article: Article, document: Document, attributions: readonly Attribution[]) => Interpretation

/** Language packs by the primary subtag of BCP 47. None stands in for another. */
const PACKS: ReadonlyMap<string, Pack> = new Map([['en', interpretEnglish]])

/**
 * Reads attributions as statements: who speaks, what is done by it, by what way and when it was said, whom it is
 * about – and the actors and facets of the article. Pure. A language without a pack gives an empty interpretation.
 */
export function interpret(
  article: Article,
  document: Document,
  attributions: readonly Attribution[],
): Interpretation {
  const pack = PACKS.get(article.language.split('-')[0]?.toLowerCase() ?? '')
  return pack ? pack(article, document, attributions) : empty(article.id)
}

const empty = (article: string): Interpretation => ({
  article,
  statements: [],
  actors: [],
  places: [],
  agreements: [],
  figures: [],
  controls: [],
  offers: [],
  notes: [],
})
