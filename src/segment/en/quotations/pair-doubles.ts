import type { Range } from '../../../model/index.ts'
import type { Mark, MarkStyle, Pair } from './mark.ts'

/** What the blocks around say: whether one before left a speech open, and with which mark the next block begins. */
export interface Neighbours {
  readonly unfinished: boolean
  readonly next: MarkStyle | null
}

/** The double marks of one block, paired; in the order of their beginnings. */
export function pairDoubles(marks: readonly Mark[], block: Range, neighbours: Neighbours): Pair[] {
  const pairs: Pair[] = []
  const stack: Mark[] = []
  marks.forEach((mark, k) => {
    if (!opens(mark, stack)) {
      closeWith(mark, stack, pairs, k === 0 && neighbours.unfinished)
      return
    }
    if (!nests(marks, k, stack)) cutOff(stack, pairs, mark.start)
    stack.push(mark)
  })
  for (const open of stack) pairs.push(endUnclosed(open, pairs, block, neighbours.next))
  return pairs.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ open, end }: Pair): number => open?.start ?? end

function opens(mark: Mark, stack: readonly Mark[]): boolean {
  if (mark.side !== 'either') return mark.side === 'open'
  return !stack.some(open => open.style === mark.style)
}

/** A quotation may begin inside an open one if its marks are of another style, or if two closing marks follow. */
function nests(marks: readonly Mark[], k: number, stack: readonly Mark[]): boolean {
  const style = marks[k]?.style
  if (!stack.some(open => open.style === style)) return true
  return marks[k + 1]?.side === 'close' && marks[k + 2]?.side === 'close'
}

/** The closing mark of what is open was left out: it ends where the next one begins, at the latest. */
function cutOff(stack: Mark[], pairs: Pair[], end: number): void {
  for (const open of stack.splice(0)) pairs.push({ open, close: null, end })
}

function closeWith(mark: Mark, stack: Mark[], pairs: Pair[], continues: boolean): void {
  const same = stack.findLastIndex(open => open.style === mark.style)
  const at = same < 0 ? stack.length - 1 : same
  if (at < 0) {
    // Only the first paragraph of a speech was opened and only its last closed.
    if (continues) pairs.push({ open: null, close: mark, end: mark.end })
    return
  }
  for (const inner of stack.splice(at + 1)) pairs.push({ open: inner, close: null, end: mark.start })
  const open = stack.pop()
  if (open !== undefined) pairs.push({ open, close: mark, end: mark.end })
}

/**
 * An unclosed quotation ends at its block. But where others stand whole behind its mark and the next block does not
 * go on with it, the mark was a slip, and the narrator's words between are no speech: it ends before the first.
 */
function endUnclosed(open: Mark, pairs: readonly Pair[], block: Range, next: MarkStyle | null): Pair {
  if (next === open.style) return { open, close: null, end: block.end }
  const inside = pairs.map(pair => pair.open?.start ?? 0).filter(start => start >= open.end)
  return { open, close: null, end: Math.min(block.end, ...inside.slice(0, MOST_INSIDE)) }
}

/** Spreading more arguments than an engine takes would throw. */
const MOST_INSIDE = 1000
