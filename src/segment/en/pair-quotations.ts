import type { Block, Quotation, Range, Token } from '../../model/index.ts'

type Side = 'open' | 'close' | 'either'

interface Mark extends Range {
  readonly kind: 'double' | 'single'
  readonly side: Side
}

interface Open {
  readonly mark: Mark
  readonly kind: 'double' | 'single'
  readonly slot: number
}

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] }

/**
 * Quotations of the whole text. Within a block marks are paired on a stack; a speech that runs over several blocks
 * opens each of them anew and closes only the last, so an unclosed one ends at its block and the next block that
 * begins with a mark of the same kind goes on with it.
 */
export function pairQuotations(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Quotation[] {
  const quotations: Draft[] = []
  let unfinished: number | null = null
  let at = 0
  for (const block of blocks) {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at++
    const marks = marksOf(text, tokens, from, at)
    const before = quotations.length
    pairBlock(marks, block, quotations)
    const opening = quotations[before]
    if (unfinished !== null && opening !== undefined && opening.start === block.start)
      opening.continues = unfinished
    unfinished = lastUnclosed(quotations, before)
  }
  return quotations
}

function lastUnclosed(quotations: readonly Draft[], from: number): number | null {
  for (let i = quotations.length - 1; i >= from; i--) {
    const quotation = quotations[i]
    if (quotation && !quotation.closed && quotation.mark === 'double' && quotation.within === null) return i
  }
  return null
}

function pairBlock(marks: readonly Mark[], block: Range, quotations: Draft[]): void {
  const stack: Open[] = []
  for (const mark of marks) {
    const top = stack.at(-1)
    const open =
      mark.side === 'open' || (mark.side === 'either' && !stack.some(entry => entry.kind === mark.kind))
    if (!open) {
      close(mark, stack, quotations)
      continue
    }
    // Two openings of one kind in a row: the first one's closing mark was left out.
    if (top?.kind === mark.kind && mark.kind === 'double') {
      endAt(quotations, top, mark.start)
      stack.pop()
    }
    stack.push({ mark, kind: mark.kind, slot: quotations.length })
    quotations.push({
      start: mark.start,
      end: block.end,
      inner: { start: mark.end, end: block.end },
      mark: mark.kind,
      closed: false,
      continues: null,
      within: stack.at(-2)?.slot ?? null,
    })
  }
}

function close(mark: Mark, stack: Open[], quotations: Draft[]): void {
  const k = stack.findLastIndex(entry => entry.kind === mark.kind)
  if (k < 0) return
  // What was opened inside and never closed ends where the outer one closes.
  for (const inner of stack.splice(k + 1)) endAt(quotations, inner, mark.start)
  const entry = stack.pop()
  const draft = entry && quotations[entry.slot]
  if (!draft) return
  draft.end = mark.end
  draft.inner = { start: draft.inner.start, end: Math.max(draft.inner.start, mark.start) }
  draft.closed = true
}

function endAt(quotations: Draft[], { slot }: Open, end: number): void {
  const draft = quotations[slot]
  if (!draft) return
  draft.end = end
  draft.inner = { start: draft.inner.start, end: Math.max(draft.inner.start, end) }
}

function marksOf(text: string, tokens: readonly Token[], from: number, to: number): Mark[] {
  const marks: Mark[] = []
  let singleOpen = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punctuation') continue
    const mark = markOf(text, tokens, i, from, to, singleOpen)
    if (mark === null) continue
    if (mark.kind === 'single') singleOpen = mark.side === 'open'
    marks.push(mark)
  }
  return marks
}

const DOUBLE_OPEN = new Set(['“', '„', '«', '``'])
const DOUBLE_CLOSE = new Set(['”', '»'])
const SINGLE_OPEN = new Set(['‘', '‚', '‹'])
const SINGLE_CLOSE = new Set(['’', "'", '›'])

function markOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  singleOpen: boolean,
): Mark | null {
  const token = tokens[i]
  if (token === undefined) return null
  const { start, end } = token
  const sign = text.slice(start, end)
  if (DOUBLE_OPEN.has(sign)) return { start, end, kind: 'double', side: 'open' }
  if (DOUBLE_CLOSE.has(sign)) return { start, end, kind: 'double', side: 'close' }
  if (isElision(text, token)) return null
  if (SINGLE_OPEN.has(sign)) return { start, end, kind: 'single', side: 'open' }
  const touchesLeft = i > from && tokens[i - 1]?.end === start
  const touchesRight = i + 1 < to && tokens[i + 1]?.start === end
  const left = text.slice(tokens[i - 1]?.start ?? 0, tokens[i - 1]?.end ?? 0)
  const openable = !touchesLeft || /^(?:[([“"‘—–-]|-{2,})$/u.test(left)
  if (sign === "''" || sign === '"')
    return { start, end, kind: 'double', side: straightSide(openable, touchesLeft, touchesRight) }
  return SINGLE_CLOSE.has(sign)
    ? singleMark(text, tokens, i, to, { openable, touchesLeft, touchesRight, left, singleOpen })
    : null
}

/** "the '90s", "told 'em": an apostrophe stands for what was left out, and word processors turn it into an opening mark. */
const ELIDED = /^(?:\p{N}{2}s?|em|til|tis|twas|cause|bout|round|n)(?![\p{L}\p{N}])/iu

const isElision = (text: string, { start, end }: Range): boolean =>
  /^[‘’']$/u.test(text.slice(start, end)) && ELIDED.test(text.slice(end, end + 6))

/** Straight marks say by the white space around them which way they face; where that says nothing, the stack does. */
function straightSide(openable: boolean, touchesLeft: boolean, touchesRight: boolean): Side {
  if (openable && touchesRight) return touchesLeft ? 'either' : 'open'
  return touchesLeft && !touchesRight ? 'close' : 'either'
}

interface Around {
  readonly openable: boolean
  readonly touchesLeft: boolean
  readonly touchesRight: boolean
  readonly left: string
  readonly singleOpen: boolean
}

/** An apostrophe and a closing single mark are one sign: "the gunners’ posts" closes nothing. */
function singleMark(
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
  around: Around,
): Mark | null {
  const token = tokens[i]
  if (token === undefined) return null
  const { start, end } = token
  const straight = text[start] === "'"
  if (around.singleOpen && around.touchesLeft && !around.touchesRight) {
    // After an s it is a possessive as long as a better close comes later in the block.
    const possessive = /s$/iu.test(around.left) && closesLater(text, tokens, i, to, false)
    return possessive ? null : { start, end, kind: 'single', side: 'close' }
  }
  if (around.singleOpen && around.touchesLeft && /^[.,;:!?…”"]/u.test(text.slice(end)))
    return { start, end, kind: 'single', side: 'close' }
  if (
    straight &&
    !around.singleOpen &&
    around.openable &&
    around.touchesRight &&
    closesLater(text, tokens, i, to, true)
  ) {
    return { start, end, kind: 'single', side: 'open' }
  }
  return null
}

/** How far a closing single mark is looked for: a quotation inside a sentence is no longer than this. */
const REACH = 120

/** @param afterS whether a mark after an s counts, which may as well be the possessive of a plural. */
function closesLater(
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
  afterS: boolean,
): boolean {
  for (let k = i + 1; k < Math.min(to, i + REACH); k++) {
    const token = tokens[k]
    const before = tokens[k - 1]
    if (token === undefined || before === undefined) return false
    const sign = text.slice(token.start, token.end)
    if (sign === '‘') return false
    if (sign !== '’' && sign !== "'") continue
    const free =
      tokens[k + 1] === undefined ||
      k + 1 >= to ||
      (tokens[k + 1]?.start ?? 0) > token.end ||
      /^[.,;:!?…”"]/u.test(text.slice(token.end))
    const plural = !afterS && /s$/iu.test(text.slice(before.start, before.end))
    if (before.end === token.start && free && !plural) return true
  }
  return false
}
