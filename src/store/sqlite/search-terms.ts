import type { Range } from '../../model/index.ts'
import { searchable, wordsOf } from './words.ts'

/** What stands between two spaces, or between two quotation marks: words that follow each other. */
export interface Term {
  readonly words: readonly string[]
  /** The last word may go on: `cease*`. */
  readonly open: boolean
  readonly raw: string
}

/** What a person typed, as terms that all have to be found. Anything that is no word means nothing. */
export function termsOf(typed: string): readonly Term[] {
  return [...typed.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g)].flatMap(([whole, phrase]) => {
    const raw = phrase ?? whole
    const words = [...wordsOf(raw)].map(({ folded }) => folded)
    return words.length === 0 ? [] : [{ words, open: raw.endsWith('*'), raw }]
  })
}

/** Each term quoted, so that nothing in it is a command to the index. */
export const toFtsQuery = (terms: readonly Term[]): string =>
  terms
    .map(
      ({ raw, open }) => `"${searchable(raw).replaceAll('"', ' ').replaceAll('\0', ' ')}"${open ? '*' : ''}`,
    )
    .join(' ')

/** Where the terms stand in a text, in its order. */
export function matchesIn(text: string, terms: readonly Term[]): readonly Range[] {
  const words = [...wordsOf(text)]
  const found: Range[] = []
  words.forEach((word, at) => {
    for (const term of terms) {
      const last = words[at + term.words.length - 1]
      if (!last || !term.words.every((_, i) => fits(term, i, words[at + i]?.folded ?? ''))) continue
      if ((found.at(-1)?.end ?? 0) <= word.start) found.push({ start: word.start, end: last.end })
    }
  })
  return found
}

const fits = ({ words, open }: Term, i: number, word: string): boolean =>
  open && i === words.length - 1 ? word.startsWith(words[i] ?? '') : word === words[i]
