import { MAX_TEXT } from './html/limits.ts'
import type { Problem } from './layer.ts'

/** How far back a line's end is looked for, so that the last paragraph is whole; and a word's end, failing that. */
const BACK = 100_000

/**
 * A text up to the length that a page may have. A log or an archive of fifty megabytes took three gigabytes of tokens
 * before; what of it was not read is told.
 */
export function boundText(text: string): { text: string; problems: readonly Problem[] } {
  if (text.length <= MAX_TEXT) return { text, problems: [] }
  const problem: Problem = {
    rule: 'text-too-large',
    reason: `it has ${text.length} characters; those after the first ${MAX_TEXT} or so were not read`,
    remedy: 'Split it into the articles that it holds.',
  }
  return { text: text.slice(0, cutAt(text)), problems: [problem] }
}

function cutAt(text: string): number {
  const near = Math.max(text.lastIndexOf('\n', MAX_TEXT), text.lastIndexOf('\r', MAX_TEXT))
  if (near > MAX_TEXT - BACK) return near + 1
  const space = text.lastIndexOf(' ', MAX_TEXT)
  if (space > MAX_TEXT - BACK) return space
  // Between the halves of a character beyond the basic plane nothing is cut.
  return /[\ud800-\udbff]/.test(text[MAX_TEXT - 1] ?? '') ? MAX_TEXT - 1 : MAX_TEXT
}
