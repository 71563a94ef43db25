import { quotationEnd } from './find-content.ts'
import type { Found } from './rule.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/**
 * Quotations that no cue claims. One that follows in the same paragraph is more of the attribution before; one that
 * makes up a paragraph is what a colon before it announced, or the same speech going on without source and cue.
 */
export function continueQuotations(words: Words, found: readonly Found[]): readonly Found[] {
  const { document } = words
  const result = [...found].sort((a, b) => startOf(a) - startOf(b))
  const free = freeQuotations(words, result)
  for (const part of free) {
    const block = document.blocks.findIndex(
      b =>
        b.start <= (document.tokens[part.first]?.start ?? 0) &&
        (document.tokens[part.first]?.start ?? 0) < b.end,
    )
    const range = document.blocks[block]
    if (range === undefined) continue
    const before = (one: Found): boolean =>
      (document.tokens[endOf(one) - 1]?.start ?? 0) >= range.start &&
      endOf(one) <= part.first &&
      one.rule !== 'noun'
    // What was quoted before goes on, rather than what an apposition between supports or denies.
    const direct = result.findLastIndex(one => before(one) && isQuoted(words, one))
    const k = direct >= 0 ? direct : result.findLastIndex(before)
    const last = result[k]
    if (last !== undefined) result[k] = { ...last, content: [...last.content, part] }
  }
  return result
}

const isQuoted = ({ quoted }: Words, { content }: Found): boolean =>
  content.some(({ first }) => quoted[first] !== -1)

const startOf = ({ content, cue }: Found): number => Math.min(...[...content, ...cue].map(part => part.first))
const endOf = ({ content, cue, source }: Found): number =>
  Math.max(...[...content, ...cue, ...source].map(part => part.end))

/** Quotations that begin and end with sentences and belong to no content yet. */
function freeQuotations(words: Words, found: readonly Found[]): Stretch[] {
  const taken = new Uint8Array(words.lower.length)
  for (const { content } of found) for (const { first, end } of content) taken.fill(1, first, end)
  const free: Stretch[] = []
  for (const { tokens } of words.document.sentences) {
    const [first] = tokens
    if (words.quoted[first] === -1 || taken[first] === 1) continue
    const end = quotationEnd(words, first)
    if (end < tokens[1]) continue
    free.push(stretch(first, end))
    taken.fill(1, first, end)
  }
  return free
}
