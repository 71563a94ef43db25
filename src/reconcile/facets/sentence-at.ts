import type { Article, Range } from '../../model/index.ts'

/** A text without a full stop is looked at this far on each side. */
const REACH = 400
const ENDING = /[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n/gu
/** "Gen. Marsh", "U.S. troops" and "St. Olaf" end no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|[Gg]en|[Cc]ol|[Ll]t|[Mm]aj|[Cc]apt|[Ss]gt|[Gg]ov|[Ss]en|Mr|Mrs|Ms|Dr|St|U\.S|U\.N|No|vs|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec))\.$/u

/** The sentence around a place in the text, as a range of it: enough to tell what stands beside what. */
export function sentenceAt({ text, blocks }: Article, at: number): Range {
  const block = blocks.find(({ start, end }) => start <= at && at < end)
  const from = Math.max(block?.start ?? 0, at - REACH)
  const to = Math.min(block?.end ?? text.length, at + REACH)
  let start = from
  for (const match of text.slice(from, to).matchAll(ENDING)) {
    const end = from + match.index
    if (ABBREVIATED.test(text.slice(Math.max(from, end - 6), end + 1))) continue
    if (end >= at) return { start, end: end + 1 }
    start = end + match[0].length
  }
  return { start, end: to }
}
