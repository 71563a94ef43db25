import { ABBREVIATIONS, BEFORE_NAME, SENTENCE_OPENERS } from '../../lexicon/en/abbreviations.ts'
import type { Sentence, Token } from '../../model/index.ts'

const STOP = /^(?:[.!?…]|\.{2,})$/u
const CLOSER = /^(?:["”’'»›)\]]|'')$/u
const OPENER = /^(?:["“„«‘'‹([]|``|'')$/u
const INITIALS = /^(?:\p{L}\.){2,}$/u
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Lt}\p{N}$€£@#]/u
const DASH = /^(?:[–—―-]|-{2,}|[•·▪*])$/u

/**
 * Sentences of one block.
 * @param first index of the block's first token in `tokens`; `end` one past its last.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  block: number,
): Sentence[] {
  const sentences: Sentence[] = []
  const words = wordsOf(text, tokens, end)
  let from = first
  for (let i = first; i < end; i++) {
    const next = endsAfter(words, i)
    if (next === null) continue
    sentences.push(make(tokens, from, next, block))
    from = next
    i = next - 1
  }
  if (from < end) sentences.push(make(tokens, from, end, block))
  return sentences
}

function make(tokens: readonly Token[], from: number, to: number, block: number): Sentence {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, block, tokens: [from, to] }
}

/** The tokens of a block from somewhere on, as words. */
interface Words {
  readonly at: (k: number) => string
  readonly spaceBefore: (k: number) => boolean
  readonly end: number
}

function wordsOf(text: string, tokens: readonly Token[], end: number): Words {
  return {
    at: k => {
      const token = tokens[k]
      return token === undefined || k >= end ? '' : text.slice(token.start, token.end)
    },
    spaceBefore: k => (tokens[k]?.start ?? 0) > (tokens[k - 1]?.end ?? 0),
    end,
  }
}

/** The index of the token that begins the next sentence, when one ends with the stop at `i`; else null. */
function endsAfter(words: Words, i: number): number | null {
  const stop = words.at(i)
  const initials = INITIALS.test(stop)
  if (!initials && !STOP.test(stop)) return null
  const { next, closed } = afterStops(words, i)
  if (next >= words.end) return words.end
  const first = words.at(next)
  const marked = OPENER.test(first) || DASH.test(first)
  if (!words.spaceBefore(next) && !(closed && CAPITAL_OR_DIGIT.test(first))) return null
  const following = marked ? words.at(next + 1) || first : first
  const opens = marked || CAPITAL_OR_DIGIT.test(first)
  const ends = initials
    ? opens && !DASH.test(first) && beginsSentence(following)
    : stopEnds(words, i, { closed, opens, first, following })
  return ends ? next : null
}

/** Further stops, and closing marks that touch them, belong to the sentence that they close. */
function afterStops({ at, spaceBefore, end }: Words, i: number): { next: number; closed: boolean } {
  let next = i + 1
  while (next < end && STOP.test(at(next)) && !spaceBefore(next)) next++
  const stopped = next
  while (next < end && CLOSER.test(at(next)) && !spaceBefore(next)) next++
  return { next, closed: next > stopped }
}

interface Following {
  readonly closed: boolean
  /** What follows looks like the beginning of a sentence. */
  readonly opens: boolean
  /** The next token, and the next word behind an opening mark. */
  readonly first: string
  readonly following: string
}

function stopEnds(
  { at, spaceBefore }: Words,
  i: number,
  { closed, opens, first, following }: Following,
): boolean {
  const stop = at(i)
  // "Who fired?" asked the judge: a question inside a sentence goes on in lower case.
  if (stop !== '.' || closed) return opens && !/^\p{Ll}/u.test(following)
  if (spaceBefore(i)) return opens
  return opens && !abbreviated(at(i - 1), following, first)
}

const beginsSentence = (word: string): boolean => SENTENCE_OPENERS.has(word.toLowerCase())

/** Whether the word before the stop is short for something, so that the stop is part of it. */
function abbreviated(before: string, following: string, next: string): boolean {
  const lower = before.toLowerCase()
  if (BEFORE_NAME.has(lower)) return lower !== 'no' || /^\p{N}/u.test(following)
  // An initial: "J. Harl". "Vitamin C." at an end is rarer than that in the news.
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return !beginsSentence(following)
  if (ABBREVIATIONS.has(lower)) return !beginsSentence(following) && !OPENER.test(next)
  return false
}
