/** A value as one article states it, and how often that article mentions the thing. */
export interface Vote<T> {
  readonly value: T
  readonly mentions: number
}

/** The value with most mentions, then the first in code-unit order: whichever article came first has no say. */
export function mostMentioned(votes: readonly Vote<string>[]): string | null {
  const counts = new Map<string, number>()
  for (const { value, mentions } of votes) counts.set(value, (counts.get(value) ?? 0) + mentions)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

/** The one value that all who know any agree on; two make it unknown. */
export function unanimous<T>(values: readonly (T | null)[]): T | null {
  const [first, ...others] = new Set(values.filter(value => value !== null))
  return first === undefined || others.length > 0 ? null : first
}

/** Each value once, in code-unit order. */
export const union = (lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort()

/** Rules of all parts, and their confidence as a mean by mentions; absent where no part has one. */
export function madeBy(
  parts: readonly Vote<{ readonly by?: readonly string[]; readonly confidence?: number }>[],
): { by?: readonly string[]; confidence?: number } {
  const by = union(parts.map(({ value }) => value.by ?? []))
  const rated = parts.flatMap(({ value, mentions }) =>
    value.confidence === undefined ? [] : [{ confidence: value.confidence, weight: Math.max(mentions, 1) }],
  )
  const weight = rated.reduce((sum, part) => sum + part.weight, 0)
  const sum = rated.reduce((total, part) => total + part.confidence * part.weight, 0)
  return {
    ...(by.length > 0 ? { by } : {}),
    ...(weight > 0 ? { confidence: Math.round((sum / weight) * 1e6) / 1e6 } : {}),
  }
}
