import { textOf } from './json-ld.ts'
import { metaOf, type Sources } from './sources.ts'

/** The language that the page declares, as a BCP 47 tag in its usual letter case; null where it declares none or nonsense. */
export function findLanguage(sources: Sources): string | null {
  const { page, data } = sources
  const stated = [
    page.head.language,
    textOf(data, 'inLanguage'),
    metaOf(page, 'content-language', 'language', 'dc.language'),
    metaOf(page, 'og:locale'),
  ]
  for (const text of stated) {
    const tag = canonical(text)
    if (tag) return tag
  }
  return null
}

function canonical(text: string | null): string | null {
  const tag =
    text
      ?.trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? ''
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
