import { agencyNamed } from '../../../lexicon/agencies.ts'
import { agencyOfByline, agencyOfDateline } from '../../../lexicon/en/datelines.ts'
import { bylines } from './find-author.ts'
import { namesOf } from './json-ld.ts'
import { metaOf, type Sources } from './sources.ts'

/** The wire service whose copy the page says it is: by its dateline, its byline or its structured data. */
export function findAgency(sources: Sources): string | null {
  for (const opening of sources.openings) {
    const agency = agencyOfDateline(opening)
    if (agency) return agency
  }
  const stated = [
    ...namesOf(sources.data, 'sourceOrganization'),
    ...namesOf(sources.data, 'provider'),
    ...namesOf(sources.data, 'author'),
    metaOf(sources.page, 'syndication-source', 'article:source', 'source') ?? '',
  ]
  return (
    first(stated, agencyNamed) ??
    first([metaOf(sources.page, 'author') ?? '', ...bylines(sources)], agencyOfByline)
  )
}

function first(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text)
    if (found) return found
  }
  return null
}
