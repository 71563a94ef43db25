import type { Quotation } from '../../model/index.ts'
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
    else if (fillsBlock(words, part, block)) joinSpeech(words, result, part, block)
  }
  return result.sort((a, b) => startOf(a) - startOf(b))
}

const blockOf = ({ document }: Words, token: number): number => {
  const start = document.tokens[token]?.start ?? 0
  return document.blocks.findIndex(block => block.start <= start && start < block.end)
}

/** The quotation makes up the paragraph, save for marks. */
function fillsBlock({ document }: Words, part: Stretch, block: number): boolean {
  const range = document.blocks[block]
  if (range === undefined) return false
  const isMark = (i: number): boolean => document.tokens[i]?.kind === 'punctuation'
  let first = part.first - 1
  while (isMark(first) && (document.tokens[first]?.start ?? 0) >= range.start) first--
  let end = part.end
  while (isMark(end) && (document.tokens[end]?.end ?? 0) <= range.end) end++
  const before = document.tokens[first]
  const after = document.tokens[end]
  return (
    (before === undefined || before.end <= range.start) && (after === undefined || after.start >= range.end)
  )
}

/**
 * A paragraph that is one quotation: left open, it belongs to the speech that the next paragraph takes up and
 * names the speaker of; closed, it goes on with the speech of the paragraph before, without source and cue.
 */
function joinSpeech(words: Words, result: Found[], part: Stretch, block: number): void {
  const takenUp = takenUpBy(words, part)
  const k = takenUp === undefined ? -1 : result.findIndex(one => coversStart(words, one, takenUp.inner.start))
  const following = result[k]
  if (following !== undefined) {
    result[k] = { ...following, content: [part, ...following.content] }
    return
  }
  const before = result.findLast(one => endOf(one) <= part.first)
  if (before === undefined || blockOf(words, endOf(before) - 1) !== block - 1 || !isQuoted(words, before))
    return
  result.push({ rule: 'continued', lemma: null, source: [], cue: [], content: [part] })
}

/** The quotation of the next paragraph that goes on with this one. Both stand in text order: the search halves. */
function takenUpBy({ document: { quotations, tokens } }: Words, part: Stretch): Quotation | undefined {
  const start = tokens[part.first]?.start ?? 0
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const own = low - 1
  return quotations.slice(low, low + NEXT).find(quotation => quotation.continues === own)
}

/** Quotations inside the paragraph may come between it and the one that takes it up. */
const NEXT = 8

const coversStart = ({ document }: Words, { content }: Found, position: number): boolean =>
  content.some(
    ({ first, end }) =>
      (document.tokens[first]?.start ?? 0) <= position && position < (document.tokens[end - 1]?.end ?? 0),
  )

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
