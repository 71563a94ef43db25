import { SMALL_WORDS } from '../lexicon/en/small-words.ts'
import type { Article } from '../model/index.ts'
import { quotedRanges } from './quoted-words.ts'

/** What two texts are compared by: a hash for each word, since a million texts are compared and none of their letters is needed. */
export interface Wording {
  readonly words: Uint32Array
  /** 1 for a word that carries matter: every article has the others. */
  readonly heavy: Uint8Array
  /** 1 for a word that stands in quotation marks. */
  readonly quoted: Uint8Array
}

/** The words of an article proper, in small letters, with where they stand in its text. */
export interface BodyWords extends Wording {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Kept while the article is: one article is compared with many, and its words do not change. */
const seen = new WeakMap<Article, BodyWords>()

export function bodyWords(article: Article): BodyWords {
  const known = seen.get(article)
  if (known) return known
  const words: number[] = []
  const heavy: number[] = []
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
      const word = match[0].toLowerCase()
      words.push(hashOf(word))
      heavy.push(SMALL_WORDS.has(word) ? 0 : 1)
      starts.push(block.start + match.index)
      ends.push(block.start + match.index + match[0].length)
      quoted.push((ranges[next]?.start ?? text.length) <= match.index ? 1 : 0)
    }
  }
  const made = {
    words: Uint32Array.from(words),
    heavy: Uint8Array.from(heavy),
    quoted: Uint8Array.from(quoted),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
  seen.set(article, made)
  return made
}

/** FNV-1a: a hash a word must cost next to nothing. Two words of one hash stand in one place once in four thousand million times. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
