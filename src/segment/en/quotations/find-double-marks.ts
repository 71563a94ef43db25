import type { Token } from '../../../model/index.ts'
import { type Around, lookAround, mayClose, mayOpen } from './look-around.ts'
import type { Mark, MarkStyle } from './mark.ts'

interface Shape {
  readonly style: MarkStyle
  readonly side: Mark['side']
}

const SHAPES: Readonly<Record<string, Shape>> = {
  '“': { style: 'curly', side: 'open' },
  '”': { style: 'curly', side: 'close' },
  '„': { style: 'curly', side: 'open' },
  '‟': { style: 'curly', side: 'open' },
  '‘‘': { style: 'doubled', side: 'open' },
  '’’': { style: 'doubled', side: 'close' },
  '``': { style: 'doubled', side: 'open' },
  "''": { style: 'doubled', side: 'either' },
  '«': { style: 'guillemet', side: 'open' },
  '»': { style: 'guillemet', side: 'close' },
  '"': { style: 'straight', side: 'either' },
}

/** Double marks among the tokens [from, to) of one block. */
export function findDoubleMarks(text: string, tokens: readonly Token[], from: number, to: number): Mark[] {
  const marks: Mark[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punctuation') continue
    const shape = SHAPES[text.slice(token.start, token.end)]
    if (shape === undefined) continue
    const around = lookAround(text, tokens, i, from, to)
    if (isInches(text, token, shape)) continue
    marks.push({ start: token.start, end: token.end, style: shape.style, side: sideOf(shape, around) })
  }
  return marks
}

/** A mark that faces one way and stands the other was mistyped ("the “front“ and"): where it stands decides. */
function sideOf({ side }: Shape, around: Around): Mark['side'] {
  const opens = mayOpen(around)
  const closes = mayClose(around)
  if (side === 'either') return opens === closes ? 'either' : opens ? 'open' : 'close'
  if (side === 'open') return closes && !opens ? 'close' : 'open'
  return opens && !closes ? 'open' : 'close'
}

/** Feet and inches, 6'2": a measure. */
function isInches(text: string, { start }: Token, { style }: Shape): boolean {
  if (style === 'guillemet') return false
  return /\p{N}['’]\s?\p{N}{1,2}$/u.test(text.slice(Math.max(0, start - 6), start))
}
