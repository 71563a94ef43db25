import type { Range } from '../../../model/index.ts'

/** Where the lines of a block begin, and how long the longest of them is. */
export interface Lines {
  readonly starts: readonly number[]
  readonly longest: number
}

/** The lines of a block; null where it is one line, as most are. */
export function readLines(text: string, { start, end }: Range): Lines | null {
  const starts = [start]
  let longest = 0
  for (let k = text.indexOf('\n', start); k >= 0 && k < end; k = text.indexOf('\n', k + 1)) {
    longest = Math.max(longest, k - (starts.at(-1) ?? start))
    starts.push(k + 1)
  }
  return starts.length === 1 ? null : { starts, longest: Math.max(longest, end - (starts.at(-1) ?? start)) }
}

/** A wrapped line is broken for want of room; one that leaves half of it empty was ended by its writer. */
export function isShortLine({ starts, longest }: Lines, end: number): boolean {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) < end) low = middle
    else high = middle - 1
  }
  return end - (starts[low] ?? 0) < longest / 2
}
