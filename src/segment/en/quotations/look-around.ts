import type { Token } from '../../../model/index.ts'

/** What touches a mark on each side, further marks of quotation left out; '' where there is white space or nothing. */
export interface Around {
  readonly left: string
  readonly right: string
}

export const isQuoteSign = (text: string, { start, end, kind }: Token): boolean =>
  kind === 'punctuation' && end - start <= 2 && /^["“”„‟«»‘’‚‛'`‹›]/.test(text.charAt(start))

/**
 * The characters beside the mark at `i`, within tokens [from, to). In `"'Stop,' he said` the first mark looks past
 * the second, so that both are seen to open.
 */
export function lookAround(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
): Around {
  return { left: beside(text, tokens, i, from, -1), right: beside(text, tokens, i, to - 1, 1) }
}

/** More marks than this in a row are an ornament, not quotations. */
const MOST_MARKS = 4

function beside(text: string, tokens: readonly Token[], i: number, last: number, step: 1 | -1): string {
  for (let k = i, seen = 0; k !== last && seen < MOST_MARKS; k += step, seen++) {
    const here = tokens[k]
    const there = tokens[k + step]
    if (here === undefined || there === undefined) return ''
    const touching = step === 1 ? here.end === there.start : there.end === here.start
    if (!touching) return ''
    if (!isQuoteSign(text, there)) return text.charAt(step === 1 ? there.start : there.end - 1)
  }
  return ''
}

export const mayOpen = ({ left, right }: Around): boolean =>
  (left === '' || /[([{—–/―-]/.test(left)) && right !== '' && !/[.,;:!?)\]}]/.test(right)

export const mayClose = ({ left, right }: Around): boolean =>
  left !== '' && !/[([{]/.test(left) && (right === '' || /[.,;:!?)\]}—–―…/-]/.test(right))
