import type { Range } from '../../model/index.ts'
import type { SearchHit } from '../store.ts'

/** Characters before the first match and in all; both give way to whole words. */
const BEFORE = 60
const LENGTH = 240

/** A stretch of a block around the first match, with the matches in it. */
export function snippetOf(text: string, matches: readonly Range[]): Pick<SearchHit, 'snippet' | 'matches'> {
  const first = matches[0] ?? { start: 0, end: 0 }
  const start = wordStart(text, first.start - BEFORE)
  const end = Math.max(first.end, wordEnd(text, start + LENGTH))
  return {
    snippet: text.slice(start, end),
    matches: matches
      .filter(match => match.end <= end)
      .map(match => ({ start: match.start - start, end: match.end - start })),
  }
}

/** The first beginning of a word at or after a position, unless that is far off, as in scripts without spaces. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.slice(at - 1, at + BEFORE / 2).search(/\s/)
  return space < 0 ? wholeCharacter(text, at) : at + space
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at - BEFORE / 2, at + 1).search(/\s\S*$/)
  return space < 0 ? wholeCharacter(text, at) : at - BEFORE / 2 + space
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
