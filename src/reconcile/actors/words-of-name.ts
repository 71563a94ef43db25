import { fieldOf } from '../../lexicon/en/offices.ts'
import { honorific, roleOf } from '../../lexicon/en/roles.ts'

/** A name as interpretation makes its id of it: in small letters, without accents and marks. */
export const keyOfName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a key, "u n" as "un": what names are compared by. */
export const wordsOfName = (name: string): string =>
  keyOfName(name)
    .replace(/^the (?=.)/, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L}) (?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')

/** "al-Tal" and "Tal", "van Harl" and "Harl": what stands before a last name and is often left out. */
const PARTICLES = new Set(
  'al el ul ad as an ash ibn bin bint ben de del della van von der den la le du di da dos'.split(' '),
)

const SUFFIXES = new Set('jr sr ii iii iv'.split(' '))

/** A person's name in its parts. */
export interface NameParts {
  /** Without particles, titles and what is behind the last name. */
  readonly tokens: readonly string[]
  readonly suffix: string | null
}

/** "Dr Ruta Lind", "Screenwriter Ivo Tarn": what a person is, written as if it were a name. */
const isTitle = (word: string): boolean =>
  honorific(word) !== undefined || roleOf(word) !== null || fieldOf(word) !== null || word === 'elect'

export function partsOfName(words: string): NameParts {
  const all = words.replace(/(?<!\S)(ab[ou]|umm?) (?=\S+ )/g, '$1').split(' ')
  const suffix = all.length > 1 && SUFFIXES.has(all.at(-1) ?? '') ? (all.at(-1) ?? null) : null
  const own = suffix === null ? all : all.slice(0, -1)
  let from = 0
  while (own.length - from > 2 && isTitle(own[from] ?? '')) from++
  const titled = own.slice(from)
  const tokens = titled.filter(
    (word, i) => !PARTICLES.has(word) || titled.length === 1 || (i === 0 && word === 'ben'),
  )
  return { tokens: tokens.length > 0 ? tokens : titled, suffix }
}
