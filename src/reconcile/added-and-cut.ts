import type { Article, Range } from '../model/index.ts'
import { bodyWords } from './body-words.ts'
import { type Likeness, RUN } from './likeness.ts'

/** What a copy has of its own, and what of its origin it left out: ranges of the one text and of the other. */
export interface AddedAndCut {
  readonly added: readonly Range[]
  readonly cut: readonly Range[]
}

/**
 * The stretches between the common runs. One of fewer words than a passage has is a change of wording – "on
 * Friday" for "yesterday" – and is neither.
 * @param alike of (origin, copy), in this order.
 */
export function addedAndCut(origin: Article, copy: Article, { runs }: Likeness): AddedAndCut {
  return {
    added: gapsOf(
      copy,
      runs.map(({ otherStart, otherEnd }) => [otherStart, otherEnd]),
    ),
    cut: gapsOf(
      origin,
      runs.map(({ start, end }) => [start, end]),
    ),
  }
}

function gapsOf(article: Article, covered: readonly (readonly [start: number, end: number])[]): Range[] {
  const { words } = bodyWords(article)
  const gaps: Range[] = []
  let from = 0
  for (const [start, end] of [...covered, [words.length, words.length] as const].sort(byStart)) {
    if (start - from >= RUN) gaps.push(...inBlocks(article, from, start))
    from = Math.max(from, end)
  }
  return gaps
}

const byStart = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1]

/** A range of words as ranges of the text, one for each paragraph that it runs through. */
function inBlocks(article: Article, from: number, to: number): Range[] {
  const { starts, ends } = bodyWords(article)
  const ranges: { start: number; end: number }[] = []
  let block = -1
  for (let i = from; i < to; i++) {
    const start = starts[i] ?? 0
    const end = ends[i] ?? 0
    const last = ranges.at(-1)
    if (last && start < block) last.end = end
    else {
      ranges.push({ start, end })
      block = blockEnd(article, start)
    }
  }
  return ranges
}

const blockEnd = ({ blocks, text }: Article, at: number): number =>
  blocks.find(({ start, end }) => start <= at && at < end)?.end ?? text.length
