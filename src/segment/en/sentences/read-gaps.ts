import type { Range, Token } from '../../../model/index.ts'
import type { Gap } from './gap.ts'
import { isShortLine, readLines } from './read-lines.ts'

const STOP = /^(?:\.{1,}…*|…+\.*|\.(?: \.)+|[!?]+)$/u
const EMOTICON = /^(?:[:;=]['’]?-?[()DP]|<3)$/u
const OPENER = /^(?:["“„«‘'`‹([{]|``|'')$/u
const CLOSER = /^(?:[”»’›)\]}"']|''|’’)$/u
const ALWAYS_CLOSES = /^[”»›)\]}]$/u

/** A gap, and the index of the token behind it. */
export interface Place {
  readonly gap: Gap
  readonly next: number
}

/** A block's tokens as words. */
interface Words {
  readonly at: (k: number) => string
  readonly first: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly closing: ReadonlySet<number>
}

/**
 * The gaps of a block in which a sentence may end, in order: behind a stop with all that belongs to it, and at line
 * breaks. Each token is passed once, however many stops stand in a row.
 * @param begun index of the token that begins the sentence under way, asked at each gap.
 */
export function* readGaps(
  text: string,
  tokens: readonly Token[],
  block: Range,
  [first, end]: readonly [first: number, end: number],
  closing: ReadonlySet<number>,
  begun: () => number,
): Generator<Place> {
  const at = (k: number): string => {
    const token = tokens[k]
    return token === undefined || k < first || k >= end ? '' : text.slice(token.start, token.end)
  }
  const words: Words = { at, first, end, text, tokens, closing }
  const lines = readLines(text, block)
  for (let i = first; i < end - 1; ) {
    const stop = stopAt(words, i)
    const next = stop === '' ? i + 1 : passClosers(words, passStops(words, i + 1))
    const here = tokens[next - 1]
    const there = tokens[next]
    if (here !== undefined && there !== undefined && next < end) {
      const breaks = lines === null ? 0 : countBreaks(text, here.end, there.start)
      if (stop !== '' || breaks > 0) {
        const shortLine = lines !== null && breaks > 0 && isShortLine(lines, here.end)
        yield { gap: { ...readGap(words, i, next, stop, begun()), lines: breaks, shortLine }, next }
      }
    }
    i = next
  }
}

/** The stop that token `i` is or carries, else ''. */
function stopAt({ at, tokens, text }: Words, i: number): string {
  const token = tokens[i]
  if (token === undefined) return ''
  if (token.kind === 'punctuation') return STOP.test(at(i)) ? at(i) : ''
  if (token.kind === 'symbol') return EMOTICON.test(at(i)) ? at(i) : ''
  return token.kind === 'word' && text[token.end - 1] === '.' ? at(i) : ''
}

function passStops({ at, tokens, end }: Words, from: number): number {
  let k = from
  while (k < end && tokens[k]?.kind === 'punctuation' && STOP.test(at(k)) && !hasGap(tokens, k)) k++
  // "they went . . ." and "lost !": a stop on its own belongs to what stands before it.
  while (k < end && tokens[k]?.kind === 'punctuation' && /^[!?.]+$/.test(at(k))) k++
  return k
}

/** Closing marks and faces behind a stop: those that touch it, and those apart from it that are known to close a quotation. */
function passClosers({ at, tokens, closing, end }: Words, from: number): number {
  let k = from
  for (; k < end; k++) {
    const token = tokens[k]
    if (token === undefined) break
    // A face behind the stop belongs to what was said with it.
    if (token.kind === 'symbol' && EMOTICON.test(at(k))) continue
    if (token.kind !== 'punctuation') break
    if (closing.has(token.start)) continue
    if (hasGap(tokens, k) || !CLOSER.test(at(k))) break
    if (!ALWAYS_CLOSES.test(at(k)) && k + 1 < end && !hasGap(tokens, k + 1)) break
  }
  return k
}

const hasGap = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k]?.start ?? 0) > (tokens[k - 1]?.end ?? 0)

function readGap(
  words: Words,
  i: number,
  next: number,
  stop: string,
  begun: number,
): Omit<Gap, 'lines' | 'shortLine'> {
  const { at, tokens, closing, end } = words
  let opened = next
  while (
    opened < end &&
    opened - next < 3 &&
    OPENER.test(at(opened)) &&
    !closing.has(tokens[opened]?.start ?? -1)
  )
    opened++
  const abbreviation = stop !== '' && tokens[i]?.kind === 'word'
  const before = abbreviation ? i : i - 1
  let closers = ''
  for (let k = i + 1; k < next && closers.length < 8; k++) closers += CLOSER.test(at(k)) ? at(k) : ''
  return {
    before: before < begun ? '' : at(before),
    beforeIsFirst: before <= begun,
    stop: next - i > 1 && !abbreviation && STOP.test(at(i + 1)) ? stop + at(i + 1) : stop,
    abbreviation: abbreviation && (next === i + 1 || !STOP.test(at(i + 1))),
    closers,
    opens: words.text
      .slice(tokens[next]?.start ?? 0, tokens[opened]?.start ?? tokens[next]?.start ?? 0)
      .trim(),
    next: at(opened),
    after: k => at(opened + k),
    spaced: hasGap(tokens, next),
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let k = text.indexOf('\n', from); k >= 0 && k < to; k = text.indexOf('\n', k + 1)) breaks++
  return breaks
}
