import type { Range } from '../../../model/index.ts'
import { firstThat } from '../first-that.ts'
import type { View } from '../view.ts'

/** Indexes of the tokens within some ranges of one sentence, in text order. */
export function tokensWithin(view: View, ranges: readonly Range[]): number[] {
  const { tokens } = view.document
  const found: number[] = []
  for (const range of ranges) {
    const first = firstThat(tokens, ({ start }) => start >= range.start)
    const end = firstThat(tokens, token => token.end > range.end)
    for (let i = first; i < end; i++) found.push(i)
  }
  return found
}
