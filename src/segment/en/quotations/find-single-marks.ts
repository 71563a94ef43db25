import type { Token } from '../../../model/index.ts'
import { type Around, lookAround, mayClose, mayOpen } from './look-around.ts'
import type { Mark, SingleMark } from './mark.ts'

const SINGLE = new Set(['‘', '’', "'", '‚', '‛', '`', '‹', '›'])
const OPENS_BY_SHAPE = new Set(['‘', '‚', '‛', '`', '‹'])
const CLOSES_BY_SHAPE = new Set(['’', '›'])

/** Single marks among the tokens [from, to) of one block; apostrophes that can be nothing else are left out. */
export function findSingleMarks(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): SingleMark[] {
  const marks: SingleMark[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punctuation' || token.end - token.start !== 1) continue
    const sign = text.charAt(token.start)
    if (!SINGLE.has(sign)) continue
    const around = lookAround(text, tokens, i, from, to)
    const side = sideOf(sign, around)
    if (side === null) continue
    const { start, end } = token
    const style = sign === "'" || sign === '`' ? 'straight' : /[‹›]/.test(sign) ? 'guillemet' : 'curly'
    marks.push({ start, end, style, side, possessive: side === 'close' && isPossessive(text, end, around) })
  }
  return marks
}

function sideOf(sign: string, around: Around): Mark['side'] | null {
  const opens = mayOpen(around)
  const closes = mayClose(around)
  if (OPENS_BY_SHAPE.has(sign)) return /[\p{L}\p{N}]/u.test(around.left) ? (closes ? 'close' : null) : 'open'
  if (CLOSES_BY_SHAPE.has(sign)) return closes ? 'close' : null
  if (/\p{N}/u.test(around.left) && /\p{N}/u.test(around.right)) return null
  return opens === closes ? null : opens ? 'open' : 'close'
}

/** After an s and before another word the mark is a possessive as often as the end of a quotation. */
function isPossessive(text: string, end: number, { left, right }: Around): boolean {
  return /s/i.test(left) && right === '' && /^\s\p{L}/u.test(text.slice(end, end + 3))
}
