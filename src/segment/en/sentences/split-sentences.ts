import type { Block, Sentence, Token } from '../../../model/index.ts'
import { readGaps } from './read-gaps.ts'
import { BOUNDARY_RULES } from './rules/index.ts'

/**
 * Sentences of one block.
 * @param first index of the block's first token in `tokens`; `end` one past its last.
 * @param closing beginnings of the marks that close a quotation.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  block: Block,
  span: readonly [first: number, end: number],
  closing: ReadonlySet<number>,
): readonly (readonly [first: number, end: number])[] {
  const [first, end] = span
  const found: (readonly [number, number])[] = []
  let from = first
  for (const { gap, next } of readGaps(text, tokens, block, span, closing, () => from)) {
    if (!decide(gap)) continue
    found.push([from, next])
    from = next
  }
  if (from < end) found.push([from, end])
  return found
}

function decide(gap: Parameters<(typeof BOUNDARY_RULES)[number]>[0]): boolean {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule(gap)
    if (verdict !== null) return verdict
  }
  return false
}

export const makeSentence = (
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  block: number,
): Sentence => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
  block,
  tokens: [first, end],
})
