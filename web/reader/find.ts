import type { Range } from '../../src/model/span.ts'

/** More are not counted: whoever looks for "e" is looking for something else. */
export const MOST_FOUND = 1_000

/**
 * Where the words stand in these stretches, whatever the case and however the lines are broken. A single letter is not
 * looked for.
 */
export function findIn(text: string, stretches: readonly Range[], words: string): readonly Range[] {
  const wanted = words.trim()
  if (wanted.length < 2) return []
  const pattern = new RegExp(wanted.split(/\s+/).map(escaped).join('\\s+'), 'giu')
  const found: Range[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const range = { start: match.index, end: match.index + match[0].length }
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= range.start) at++
    const stretch = stretches[at]
    if (stretch === undefined || found.length >= MOST_FOUND) break
    if (stretch.start <= range.start) found.push(range)
  }
  return found
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
