import type { Block, Quotation, Range, Token } from '../../../model/index.ts'
import { findDoubleMarks } from './find-double-marks.ts'
import { findSingleMarks } from './find-single-marks.ts'
import type { Mark, Pair, SingleMark } from './mark.ts'
import { nestQuotations, type Unnested } from './nest-quotations.ts'
import { pairDoubles } from './pair-doubles.ts'
import { pairSingles } from './pair-singles.ts'

/**
 * Quotations of the whole text, in text order. Marks are paired within a block: double ones first, then the single
 * ones that stand in the same of these. A speech over several paragraphs opens each of them anew and closes only the
 * last; each is a quotation of its own and points to the one that it goes on with.
 */
export function pairQuotations(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Quotation[] {
  const perBlock = marksByBlock(text, tokens, blocks)
  const quotations: Quotation[] = []
  let unfinished: number | null = null
  blocks.forEach((block, b) => {
    const { doubles, singles } = perBlock[b] ?? { doubles: [], singles: [] }
    const next = perBlock[b + 1]?.doubles[0]
    const pairs = pairDoubles(doubles, block, {
      unfinished: unfinished !== null && quotations[unfinished]?.mark === 'double',
      next:
        next !== undefined && next.side !== 'close' && next.start === blocks[b + 1]?.start
          ? next.style
          : null,
    })
    const drafts = [
      ...pairs.map(pair => draft(pair, 'double', block)),
      ...inStretches(singles, pairs, block).map(pair => draft(pair, 'single', block)),
    ].filter(({ inner }) => inner.end > inner.start)
    const before = quotations.length
    for (const quotation of nestQuotations(drafts, before)) quotations.push(quotation)
    unfinished = continueSpeech(quotations, before, block, unfinished)
  })
  return quotations
}

interface BlockMarks {
  readonly doubles: readonly Mark[]
  readonly singles: readonly SingleMark[]
}

function marksByBlock(text: string, tokens: readonly Token[], blocks: readonly Block[]): BlockMarks[] {
  let at = 0
  return blocks.map(block => {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at++
    return {
      doubles: findDoubleMarks(text, tokens, from, at),
      singles: findSingleMarks(text, tokens, from, at),
    }
  })
}

/** Single marks pair only with marks in the same double quotation: "‘no” and ‘yes’" crosses nothing. */
function inStretches(singles: readonly SingleMark[], doubles: readonly Pair[], block: Range): Pair[] {
  const stretches = new Map<Pair | null, SingleMark[]>()
  const around: Pair[] = []
  let next = 0
  for (const mark of singles) {
    for (; next < doubles.length; next++) {
      const pair = doubles[next]
      if (pair === undefined || (pair.open?.start ?? block.start) > mark.start) break
      around.push(pair)
    }
    while ((around.at(-1)?.end ?? Infinity) <= mark.start) around.pop()
    const within = around.at(-1) ?? null
    const marks = stretches.get(within)
    if (marks === undefined) stretches.set(within, [mark])
    else marks.push(mark)
  }
  return [...stretches].flatMap(([within, marks]) =>
    pairSingles(marks, { start: 0, end: within?.close?.start ?? within?.end ?? block.end }),
  )
}

function draft({ open, close, end }: Pair, mark: Quotation['mark'], block: Range): Unnested {
  const start = open?.start ?? block.start
  const inside = open?.end ?? block.start
  return {
    start,
    end,
    inner: { start: inside, end: Math.max(inside, close?.start ?? end) },
    mark,
    closed: close !== null,
  }
}

/** Joins the block's first quotation to the speech left open before it; answers with what is left open now. */
function continueSpeech(
  quotations: Quotation[],
  before: number,
  block: Block,
  unfinished: number | null,
): number | null {
  const first = quotations[before]
  const speech = unfinished === null ? undefined : quotations[unfinished]
  if (first !== undefined && speech?.mark === first.mark && first.start === block.start)
    quotations[before] = { ...first, continues: unfinished }
  // A caption or a subheading stands between two paragraphs of a speech and is no part of it.
  if (quotations.length === before && (block.kind === 'caption' || block.kind === 'subheading'))
    return unfinished
  for (let k = quotations.length - 1; k >= before; k--) {
    const last = quotations[k]
    if (last?.within === null) return !last.closed && last.end === block.end ? k : null
  }
  return null
}
