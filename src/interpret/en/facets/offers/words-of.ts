import { MATTERS } from '../../../../lexicon/en/facets-offers.ts'
import { stemOf } from '../../../../lexicon/en/word-stems.ts'
import type { Statement } from '../../../../model/index.ts'

/** What a statement says, in one line. */
export const wordsOf = ({ content }: Statement): string => content.spans.map(({ text }) => text).join(' ')

export const cueOf = ({ cue }: Statement): string => cue?.spans.map(({ text }) => text).join(' ') ?? ''

/** The stems of its words of matter: two statements on one thing share some. */
export const stemsIn = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.flatMap(word => stemOf(word) ?? []),
  )

export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared
}

/** Which of the usual matters words are about: two ways to speak of a prisoner exchange have one. */
export const mattersIn = (words: string): ReadonlySet<number> =>
  new Set(MATTERS.flatMap((matter, i) => (matter.test(words) ? [i] : [])))
