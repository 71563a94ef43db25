import type { Quotation, Sentence, Token } from '../../../model/index.ts'
import type { Page } from './found.ts'
import { type Word, wordOf } from './word.ts'

/** Reads every token's form once and notes where quotations stand. Linear. */
export function pageOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Page {
  const words = tokens.map(({ start, end }) => wordOf(text.slice(start, end)))
  const titles = sentences.map(sentence => isTitleCase(words, sentence))
  const capitals = new Set<string>()
  sentences.forEach(({ tokens: [first, end] }, s) => {
    if (titles[s]) return
    for (let i = first + 1; i < end; i++) {
      const word = words[i]
      if (word?.capital && !isAccident(tokens, words, i, first)) capitals.add(word.text)
    }
  })
  return { text, tokens, words, sentences, titles, capitals, quoted: quotedTokens(tokens, quotations) }
}

/**
 * In "Rebels Shell Port Overnight" a capital tells nothing, nor in "REBELS SHELL PORT". A sentence about four people
 * has its verb in small letters still.
 */
function isTitleCase(words: readonly Word[], { tokens: [first, end] }: Sentence): boolean {
  // A longer one is no headline, whatever its capitals.
  if (end - first > 40) return false
  let long = 0
  let capital = 0
  let verbs = 0
  for (let i = first; i < end; i++) {
    const word = words[i]
    if (word === undefined) continue
    // A headline of this kind has its verb with a capital.
    if (!word.capital && (word.verb || (word.cls !== null && PLAIN_VERBS.has(word.cls)))) return false
    if (word.text.length < 4) continue
    long++
    if (!word.capital) continue
    capital++
    if (i > first && word.finite && word.first === null && word.noun === null) verbs++
  }
  const share = capital / long
  return long > 3 && (share > 0.85 || (share > 0.7 && verbs > 0))
}

const PLAIN_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'modal'])

/** A capital that may be there only because something begins: a sentence, a quotation, what follows a colon. */
export function isAccident(
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  first: number,
): boolean {
  if (at === first) return true
  const before = words[at - 1]?.text ?? ''
  return tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.kind !== 'number' && !/^[,)&/'’-]$/.test(before)
}

/** Index of the innermost quotation around each token's start. */
function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  let next = 0
  tokens.forEach(({ start }, i) => {
    for (; next < quotations.length && (quotations[next]?.start ?? 0) <= start; next++) open.push(next)
    while (open.length > 0 && (quotations[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    quoted[i] = open.at(-1) ?? -1
  })
  return quoted
}
