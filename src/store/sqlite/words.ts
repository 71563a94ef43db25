/** Scripts that are written without spaces: each of their characters is searched as a word of its own. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
const EACH_UNSPACED = new RegExp(`[${UNSPACED}]`, 'gu')
/** What FTS5's unicode61 takes for a word: letters, numbers and private-use characters, with the marks on them. */
const WORD = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{Co}])(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\p{Co}])*`,
  'gu',
)
const MARKS = /\p{M}/gu

export interface Word {
  /** Lower case, without marks. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Text as the index is given it: characters of unspaced scripts set apart, since the index knows words by their gaps. */
export const searchable = (text: string): string =>
  ANY_UNSPACED.test(text) ? text.replace(EACH_UNSPACED, ' $& ') : text

/** The words of a text with their places in it. */
export function* wordsOf(text: string): Iterable<Word> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { folded: fold(word), start: index, end: index + word.length }
  }
}

const fold = (word: string): string => word.normalize('NFD').replace(MARKS, '').toLowerCase()
