import type { Article } from '../model/index.ts'

/** The words of an article proper, in small letters, with where they stand in its text. */
export interface BodyWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Kept while the article is: one article is compared with many, and its words do not change. */
const seen = new WeakMap<Article, BodyWords>()

export function bodyWords(article: Article): BodyWords {
  const known = seen.get(article)
  if (known) return known
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const block of article.blocks) {
    if (block.kind === 'caption') continue
    for (const match of article.text.slice(block.start, block.end).matchAll(WORD)) {
      words.push(match[0].toLowerCase())
      starts.push(block.start + match.index)
      ends.push(block.start + match.index + match[0].length)
    }
  }
  const made = { words, starts, ends }
  seen.set(article, made)
  return made
}
