import type { Article, Range, Statement } from '../model/index.ts'

/** A stretch of an article as a model is shown it: white space run together, each character with its place in the text. */
export interface Passage {
  readonly article: string
  readonly text: string
  /** Where each character of `text` stands in the article, and behind the last one where it ends. */
  readonly places: readonly number[]
  /** The statement itself – source, cue and content – in `text`. */
  readonly own: Range
}

/** So much before and behind the statement, within its paragraph: pronouns are resolved there. */
const AROUND = 300
/** A statement of a whole speech is cut: models of a few thousand tokens are asked. */
const MOST_OWN = 1_200

/** The statement with its surroundings; null where its spans lie outside of the text. */
export function passageOf(article: Article, statement: Statement): Passage | null {
  const spans = [statement.source, statement.cue, statement.content].flatMap(part => part?.spans ?? [])
  const start = Math.min(...spans.map(span => span.start))
  const end = Math.min(Math.max(...spans.map(span => span.end)), start + MOST_OWN)
  if (!(start >= 0 && start < end && end <= article.text.length)) return null
  const block = article.blocks.find(range => range.start <= start && start < range.end)
  const from = Math.max(block?.start ?? 0, start - AROUND)
  const to = Math.max(end, Math.min(block?.end ?? article.text.length, end + AROUND))
  const { text, places } = runTogether(article.text, { start: from, end: to })
  const at = (place: number): number => {
    const found = places.findIndex(other => other >= place)
    return found < 0 ? text.length : found
  }
  return { article: article.id, text, places: [...places, to], own: { start: at(start), end: at(end) } }
}

function runTogether(text: string, { start, end }: Range): { text: string; places: number[] } {
  const places: number[] = []
  let shown = ''
  for (let i = start; i < end; i++) {
    const character = /\s/.test(text[i] ?? '') ? ' ' : (text[i] ?? '')
    if (character === ' ' && (shown === '' || shown.endsWith(' '))) continue
    shown += character
    places.push(i)
  }
  return { text: shown, places }
}

/** Why words that a model quotes are not taken. */
export type Unfound =
  | 'no words'
  | 'not in the text'
  | 'outside of the statement'
  | 'more than once in the text'

/**
 * The place of words in the article, in UTF-16 offsets of its text. Models straighten quotation marks and dashes; apart from that the
 * words must stand there as they are, whole, in the statement, and once.
 */
export function findWords(passage: Passage, words: string): Range | Unfound {
  const wanted = folded(words.replace(/\s+/g, ' ').trim())
  if (!/[\p{L}\p{N}]/u.test(wanted)) return 'no words'
  const found = placesOf(folded(passage.text), wanted)
  const own = found.filter(start => start < passage.own.end && start + wanted.length > passage.own.start)
  const [start] = own
  if (start === undefined) return found.length > 0 ? 'outside of the statement' : 'not in the text'
  if (own.length > 1) return 'more than once in the text'
  const first = passage.places[start] ?? 0
  const last = passage.places[start + wanted.length - 1] ?? first
  return { start: first, end: last + 1 }
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const inside = joins(text[at - 1], wanted[0]) || joins(wanted.at(-1), text[at + wanted.length])
    if (!inside) places.push(at)
  }
  return places
}

/** "No" in "now" is no word of the text; nor is half of a surrogate pair. */
const joins = (before = ' ', after = ' '): boolean =>
  /[\p{L}\p{N}\p{M}\ud800-\udbff]/u.test(before) && /[\p{L}\p{N}\p{M}\udc00-\udfff]/u.test(after)

/** One character for one, so that places stay. */
const folded = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
