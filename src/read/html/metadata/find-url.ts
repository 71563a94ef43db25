import { isObject, textOf } from './json-ld.ts'
import { metaOf, type Sources } from './sources.ts'

/** The page's own address, absolute; a home page named as canonical by mistake is none. */
export function findUrl({ page, data }: Sources): string | null {
  const canonical = page.head.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href
  const main = data.articles[0]?.mainEntityOfPage
  const stated = [
    canonical,
    metaOf(page, 'og:url', 'twitter:url', 'parsely-link'),
    isObject(main) ? main['@id'] : main,
    textOf(data, 'url'),
  ]
  for (const text of stated) {
    const url = typeof text === 'string' ? absolute(text) : null
    if (url) return url
  }
  return null
}

function absolute(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > 2_000) return null
  return url.pathname === '/' && url.search === '' ? null : url.href
}
