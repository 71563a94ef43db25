import type { Article } from '../model/index.ts'
import { quotedRanges } from './quoted-words.ts'

/** The words of an article proper, in small letters, with where they stand in its text. */
export interface BodyWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 1 for a word that stands in quotation marks. */
  readonly quoted: Uint8Array
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
  const quoted: number[] = []
  for (const block of article.blocks) {
    if (block.kind === 'caption') continue
    const text = article.text.slice(block.start, block.end)
    const ranges = quotedRanges(text)
    let next = 0
    for (const match of text.matchAll(WORD)) {
      while (next < ranges.length && (ranges[next]?.end ?? 0) <= match.index) next++
      words.push(match[0].toLowerCase())
      starts.push(block.start + match.index)
      ends.push(block.start + match.index + match[0].length)
      quoted.push((ranges[next]?.start ?? text.length) <= match.index ? 1 : 0)
    }
  }
  const made = { words, starts, ends, quoted: Uint8Array.from(quoted) }
  seen.set(article, made)
  return made
}
