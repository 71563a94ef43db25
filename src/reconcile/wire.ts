import type { Article } from '../model/index.ts'

/**
 * Whose wire text each article is: by its own word, else by what the other articles of one origin name, if they
 * agree. Two agencies named mean that it is not known which of them the text is from.
 * @param origins by place in `articles`, the place of the origin; null for one that is no copy.
 */
export function wireOf(articles: readonly Article[], origins: readonly (number | null)[]): (string | null)[] {
  const named = new Map<number, Set<string>>()
  articles.forEach(({ agency }, i) => {
    if (agency === null) return
    const root = origins[i] ?? i
    named.set(root, (named.get(root) ?? new Set()).add(agency))
  })
  return articles.map(({ agency }, i) => {
    const [only, ...others] = named.get(origins[i] ?? i) ?? []
    return agency ?? (only !== undefined && others.length === 0 ? only : null)
  })
}
