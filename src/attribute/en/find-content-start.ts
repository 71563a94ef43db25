import { WEEKDAYS } from '../../lexicon/en/word-classes.ts'
import { cuesAt } from './find-cues.ts'
import { stretch, type Words } from './words.ts'

const CHANNEL = /^(?:in|at|during|on|via|through|from|to|before|after|following|by|with)$/
const TIME = /^(?:last|this|next|earlier|later|recently|ago|today|late|early)$/

/**
 * Behind a verb of saying, past the day, the occasion and the listeners: "said on Monday in an interview with the
 * Courier |that". Where "that" comes soon, it is taken as the begin.
 */
export function contentStart(words: Words, at: number, end: number): number {
  const { lower, tags } = words
  const stop = Math.min(end, at + 30)
  const that = thatAhead(words, at, stop)
  if (that !== null) return that
  let i = at
  while (i < stop) {
    const word = lower[i] ?? ''
    if (WEEKDAYS.has(word) || (tags[i] === 'adverb' && i + 1 < stop)) i++
    else if (
      TIME.test(word) &&
      /^(?:week|month|year|night|spring|summer|fall|winter|in)$/.test(lower[i + 1] ?? '')
    )
      i += 2
    else if (CHANNEL.test(word) && i + 1 < stop) i = pastPhrase(words, i + 1, stop)
    else break
  }
  return i
}

function thatAhead(words: Words, at: number, stop: number): number | null {
  const { lower, tags, quoted } = words
  for (let i = at; i < Math.min(stop, at + 24); i++) {
    // "repeated its denial that …" is the noun's affair.
    if (lower[i] === 'that' && cuesAt(words, i - 1, stretch(at, i)).some(({ cue }) => cue.pos === 'noun'))
      return null
    if (lower[i] === 'that' && tags[i + 1] !== 'mark') return i
    if (quoted[i] !== quoted[at]) return null
    if (/^(?:be|have|do|modal|verb|past|pronoun|wh)$/.test(tags[i] ?? '')) return null
    if (lower[i] === ':' || lower[i] === ';') return null
  }
  return null
}

/** One noun phrase: a determiner or a pronoun behind its head begins another one. */
function pastPhrase(words: Words, at: number, stop: number): number {
  const { tags, lower } = words
  let i = at
  let head = false
  while (i < stop) {
    const tag = tags[i]
    if (/^(?:determiner|possessive)$/.test(tag ?? '') && head && !/^['’]s$/.test(lower[i] ?? '')) break
    if (!/^(?:determiner|possessive|noun|name|adjective|number|object-pronoun|ing)$/.test(tag ?? '')) break
    if (tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'object-pronoun') head = true
    i++
  }
  if (lower[i] === 'of' || lower[i] === 'for') return pastPhrase(words, i + 1, stop)
  return i
}
