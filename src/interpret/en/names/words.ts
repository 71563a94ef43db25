import type { Range } from '../../../model/index.ts'

/** A word of running text as name rules see it: without possessive ending, with or without a full stop of its own. */
export interface Word extends Range {
  readonly text: string
  readonly capital: boolean
  /** "Norland's" owns what follows. */
  readonly possessive: boolean
  /** Only white space stands between the word before and this one. */
  readonly joined: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu
/** A full stop belongs to a word that has another one inside, to a title and to an initial. */
const DOTTED =
  /\p{L}\.\p{L}|^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Rev|Sen|Rep|Gov|Prof)\.$/u

/** Splits a stretch of text into words. `offset` is where the stretch begins in the article. Linear. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = []
  let previousEnd = -1
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].endsWith('.') && !DOTTED.test(match[0]) ? match[0].slice(0, -1) : match[0]
    const owner = /['’]s$/i.exec(raw)
    // "the rebels' base": the mark stands outside what WORD takes in.
    const after = text[match.index + raw.length]
    const plural = raw.endsWith('s') && (after === '’' || after === "'")
    const bare = owner ? raw.slice(0, -2) : raw
    const start = match.index
    words.push({
      text: bare,
      start: offset + start,
      end: offset + start + bare.length,
      capital: /^\p{Lu}/u.test(bare),
      possessive: owner !== null || plural,
      joined: previousEnd >= 0 && /^\s+$/.test(text.slice(previousEnd, start)),
    })
    previousEnd = start + raw.length
  }
  return words
}
