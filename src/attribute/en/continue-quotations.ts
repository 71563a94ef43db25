import type { Block, Quotation } from '../../model/index.ts'
import { quotationEnd } from './find-content.ts'
import type { Found } from './rule.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** An attribution whose content still grows. */
interface Draft {
  readonly one: Found
  readonly content: Stretch[]
  /** One past the last token of all its parts: kept, for a content may have as many parts as the paragraph. */
  end: number
}

/** A quotation that no cue claims, and the index of its paragraph. */
interface Free {
  readonly part: Stretch
  readonly block: number
}

/** Indexes of the last drafts that end before a free quotation; -1 for none. */
interface Before {
  anywhere: number
  inBlock: number
  quotedInBlock: number
}

/**
 * Quotations that no cue claims. One that follows in the same paragraph is more of the attribution before; one that
 * makes up a paragraph is what a colon before it announced, or the same speech going on without source and cue.
 * Attributions and free quotations are walked through side by side: an interview of nothing but quotations takes no
 * longer, for its length, than another text. A finder that decides itself what goes on within a paragraph has the rest done
 * `across paragraphs`.
 */
export function continueQuotations(
  words: Words,
  found: readonly Found[],
  within: 'paragraphs too' | 'across paragraphs' = 'paragraphs too',
): readonly Found[] {
  const drafts = byStart(found).map(draftOf)
  const walkTo = walker(words, drafts)
  const taking = takingUp(words, drafts)
  const fillsBlock = filling(words)
  for (const free of freeQuotations(words, found)) {
    const { part, block } = free
    const before = walkTo(free)
    // What was quoted before goes on, rather than what an apposition between supports or denies.
    const k = before.quotedInBlock >= 0 ? before.quotedInBlock : before.inBlock
    if (k >= 0 && within === 'across paragraphs') continue
    const last = drafts[k]
    if (last !== undefined) {
      last.content.push(part)
      last.end = part.end
      before.quotedInBlock = k
    } else if (fillsBlock(free)) {
      const following = drafts[takenUpBy(words, part, taking)]
      if (following !== undefined) following.content.unshift(part)
      else if (goesOn(words, drafts[before.anywhere], block)) {
        drafts.push(draftOf({ rule: 'continued', lemma: null, source: [], cue: [], content: [part] }))
        const own = drafts.length - 1
        Object.assign(before, { anywhere: own, inBlock: own, quotedInBlock: own })
      }
    }
  }
  return byStart(drafts.map(({ one, content }) => ({ ...one, content })))
}

const draftOf = (one: Found): Draft => ({ one, content: [...one.content], end: endOf(one) })

function byStart(found: readonly Found[]): Found[] {
  const starts = new Map(found.map(one => [one, startOf(one)]))
  return [...found].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0))
}

/** Goes forward from one free quotation to the next, and passes each attribution once, in the order of their ends. */
function walker(words: Words, drafts: readonly Draft[]): (free: Free) => Before {
  const ends = drafts
    .map((draft, k) => ({ draft, k, end: draft.end }))
    .sort((a, b) => a.end - b.end || a.k - b.k)
  const before: Before = { anywhere: -1, inBlock: -1, quotedInBlock: -1 }
  let reached = -1
  let next = 0
  return ({ part, block }) => {
    if (block !== reached) Object.assign(before, { inBlock: -1, quotedInBlock: -1 })
    reached = block
    for (let passed = ends[next]; passed !== undefined && passed.end <= part.first; passed = ends[++next]) {
      const { draft, k, end } = passed
      before.anywhere = k
      if (draft.one.rule === 'noun' || !standsIn(words, end - 1, words.document.blocks[block])) continue
      before.inBlock = Math.max(before.inBlock, k)
      if (isQuoted(words, draft)) before.quotedInBlock = Math.max(before.quotedInBlock, k)
    }
    return before
  }
}

const standsIn = ({ document: { tokens } }: Words, token: number, block: Block | undefined): boolean => {
  const start = tokens[token]?.start ?? 0
  return block !== undefined && block.start <= start && start < block.end
}

/** Whether a quotation makes up its paragraph, save for marks. */
function filling({ document: { blocks, tokens } }: Words): (free: Free) => boolean {
  // How many of the first tokens are no marks: a paragraph of nothing but marks is not counted for each of them.
  const tally = new Int32Array(tokens.length + 1)
  tokens.forEach((token, i) => {
    tally[i + 1] = (tally[i] ?? 0) + (token.kind === 'punctuation' ? 0 : 1)
  })
  const between = (first: number, end: number): number => (tally[end] ?? 0) - (tally[first] ?? 0)
  return ({ part, block }) => {
    const range = blocks[block]
    if (range === undefined) return false
    const first = firstFrom(tokens.length, at => (tokens[at]?.start ?? 0) >= range.start)
    const end = firstFrom(tokens.length, at => (tokens[at]?.start ?? 0) >= range.end)
    return between(first, part.first) + between(part.end, end) === 0
  }
}

/** A paragraph that is one closed quotation goes on with the speech of the paragraph before. */
const goesOn = (words: Words, before: Draft | undefined, block: number): boolean =>
  before !== undefined &&
  standsIn(words, before.end - 1, words.document.blocks[block - 1]) &&
  isQuoted(words, before)

/** For each quotation that goes on with the paragraph before it: the first draft whose content takes it in. */
function takingUp(
  { document: { quotations, tokens } }: Words,
  drafts: readonly Draft[],
): Map<Quotation, number> {
  const continuing = quotations.filter(quotation => quotation.continues !== null)
  const taking = new Map<Quotation, number>()
  drafts.forEach(({ content }, k) => {
    for (const { first, end } of content) {
      const stop = tokens[end - 1]?.end ?? 0
      let i = firstFrom(
        continuing.length,
        at => (continuing[at]?.inner.start ?? 0) >= (tokens[first]?.start ?? 0),
      )
      for (let at = continuing[i]; at !== undefined && at.inner.start < stop; at = continuing[++i])
        if (!taking.has(at)) taking.set(at, k)
    }
  })
  return taking
}

/**
 * A paragraph that is a quotation left open belongs to the speech that the next paragraph takes up and names the
 * speaker of: the index of that draft, or -1.
 */
function takenUpBy(
  { document: { quotations, tokens } }: Words,
  part: Stretch,
  taking: ReadonlyMap<Quotation, number>,
): number {
  const start = tokens[part.first]?.start ?? 0
  const next = firstFrom(quotations.length, at => (quotations[at]?.start ?? 0) > start)
  const up = quotations.slice(next, next + NEXT).find(quotation => quotation.continues === next - 1)
  return up === undefined ? -1 : (taking.get(up) ?? -1)
}

/** Quotations inside the paragraph may come between it and the one that takes it up. */
const NEXT = 8

/** The first index below `length` from which on all fit, by halving. */
function firstFrom(length: number, fits: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const isQuoted = ({ quoted }: Words, { content }: Draft): boolean =>
  content.some(({ first }) => quoted[first] !== -1)

const startOf = ({ content, cue }: Found): number =>
  [...content, ...cue].reduce((least, part) => Math.min(least, part.first), Number.POSITIVE_INFINITY)
const endOf = ({ content, cue, source }: Found): number =>
  [...content, ...cue, ...source].reduce((most, part) => Math.max(most, part.end), 0)

/** Quotations that begin and end with sentences and belong to no content yet, in text order. */
function freeQuotations(words: Words, found: readonly Found[]): Free[] {
  const taken = new Uint8Array(words.lower.length)
  for (const { content } of found) for (const { first, end } of content) taken.fill(1, first, end)
  const free: Free[] = []
  for (const { block, tokens } of words.document.sentences) {
    const [first] = tokens
    if (words.quoted[first] === -1 || taken[first] === 1) continue
    const end = quotationEnd(words, first)
    if (end < tokens[1]) continue
    free.push({ part: stretch(first, end), block })
    taken.fill(1, first, end)
  }
  return free
}
