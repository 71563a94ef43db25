import { namesOf } from './json-ld.ts'
import { metaOf, type Sources } from './sources.ts'

/** The outlet by its own name, without the slogan that some hang on behind a bar; its Twitter handle only where nothing else is stated. */
export function findOutlet({ page, data }: Pick<Sources, 'page' | 'data'>): string | null {
  const stated = [
    metaOf(page, 'og:site_name'),
    namesOf(data, 'publisher')[0] ?? null,
    metaOf(page, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'cre'),
    metaOf(page, 'twitter:site')?.replace(/^@/, '') ?? null,
  ]
  return (
    stated
      .map(name => name?.split(' | ')[0]?.trim() ?? null)
      .find(name => name !== null && name.length <= 120 && /\p{L}/u.test(name) && !/^https?:/i.test(name)) ??
    null
  )
}
