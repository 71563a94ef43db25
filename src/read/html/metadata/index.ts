import type { FoundMetadata } from '../../layer.ts'
import { findAgency } from './find-agency.ts'
import { findAuthor } from './find-author.ts'
import { findLanguage } from './find-language.ts'
import { findOutlet } from './find-outlet.ts'
import { findPublished } from './find-published.ts'
import { findTitle, statedTitles } from './find-title.ts'
import { findUrl } from './find-url.ts'
import { outletInTitle } from './outlet-in-title.ts'
import type { Sources } from './sources.ts'

export { readJsonLd, type StructuredData } from './json-ld.ts'
export { metaOf, type Sources } from './sources.ts'
export { findOutlet, statedTitles }

/** What a page says of itself, each value by its own rule. */
export function findMetadata(sources: Sources): FoundMetadata {
  const outlet = findOutlet(sources) ?? outletInTitle(sources.page.head.title, sources.headline)
  return {
    title: findTitle(sources, statedTitles(sources, outlet)),
    outlet,
    agency: findAgency(sources),
    author: findAuthor(sources),
    published: findPublished(sources),
    url: findUrl(sources),
    language: findLanguage(sources),
  }
}
