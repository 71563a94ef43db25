import type { Range, Token } from '../../../model/index.ts'
import type { View } from '../view.ts'

/** Indexes of the tokens within some ranges of one sentence, in text order. */
export function tokensWithin(view: View, ranges: readonly Range[]): number[] {
  const { tokens } = view.document
  const found: number[] = []
  for (const range of ranges)
    for (let i = firstTokenFrom(tokens, range.start); i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || token.end > range.end) break
      found.push(i)
    }
  return found
}

function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
