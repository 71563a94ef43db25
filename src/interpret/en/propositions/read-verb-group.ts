import type { VerbGroup } from './chunks.ts'
import { guessLemma } from './guess-lemma.ts'
import { hasForm, lemmaOf, type Word } from './words.ts'

const AUXILIARY = /^(?:be|have|do|modal)$/

/** The verb group that begins at a word – auxiliaries, negations, adverbs, the verb – or null. */
export function readVerbGroup(words: readonly Word[], first: number): VerbGroup | null {
  const start = words[first]
  if (!start) return null
  if (start.tag === 'to') return infinitive(words, first)
  if (start.tag === 'negation') return afterNegation(words, first)
  if (AUXILIARY.test(start.tag)) return withAuxiliaries(words, first)
  if (start.tag !== 'verb') return null
  return bare(words, first, first, false)
}

const NOT_YET = /^(?:adverb|negation)$/

function skip(words: readonly Word[], from: number): { readonly at: number; readonly negative: boolean } {
  let at = from
  let negative = false
  while (NOT_YET.test(words[at]?.tag ?? '')) {
    if (words[at]?.tag === 'negation') negative = true
    at++
  }
  return { at, negative }
}

function infinitive(words: readonly Word[], first: number): VerbGroup | null {
  const { at, negative } = skip(words, first + 1)
  const inner = words[at]
  if (inner?.tag === 'be' || inner?.tag === 'have' || inner?.tag === 'do') {
    const group = withAuxiliaries(words, at)
    return { ...group, first, form: 'to', negative: negative || group.negative, either: false }
  }
  if (inner?.tag !== 'verb') return null
  return { ...bare(words, first, at, negative), form: 'to', lemma: lemmaOf(inner, 'base'), either: false }
}

/** "Not withdrawing", "never shelled". */
function afterNegation(words: readonly Word[], first: number): VerbGroup | null {
  const { at } = skip(words, first)
  const next = words[at]
  if (next?.tag === 'to') {
    const group = infinitive(words, at)
    return group && { ...group, first, negative: true }
  }
  return next?.tag === 'verb' ? bare(words, first, at, true) : null
}

function withAuxiliaries(words: readonly Word[], first: number): VerbGroup {
  let negative = false
  let modal: string | null = null
  let be = false
  let lastAuxiliary = first
  let i = first
  for (; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (word.lower === ',' && i > first) {
      const behind = behindInsertion(words, i)
      if (behind === null) break
      i = behind - 1
      continue
    }
    if (word.tag === 'negation') negative = true
    else if (word.tag === 'modal') modal = word.lower
    else if (word.tag === 'be') be = true
    else if (word.tag === 'have' || word.tag === 'do') be = false
    else if (word.tag !== 'adverb') break
    if (word.tag !== 'adverb' && word.tag !== 'negation') lastAuxiliary = i
  }
  const main = words[i]
  const form = words[first]?.lower === 'being' || words[first]?.lower === 'having' ? 'ing' : 'finite'
  const shared = { first, negative, modal, form, either: false } as const
  if (main?.tag === 'verb') {
    const participle = hasForm(main, 'participle') || main.readings.length === 0
    const passive = be && participle && !/ing$/.test(main.lower)
    const lemma = /ing$/.test(main.lower)
      ? ingLemma(main)
      : be || hasHave(words, first, i)
        ? participleLemma(main)
        : lemmaOf(main, 'base')
    return { ...shared, last: i + 1, verb: i, lemma, passive }
  }
  const own = words[lastAuxiliary]
  const lemma =
    own?.tag === 'be' ? 'be' : own?.tag === 'have' ? 'have' : own?.tag === 'do' ? 'do' : (own?.lower ?? '')
  return {
    ...shared,
    last: lastAuxiliary + 1 + trailing(words, lastAuxiliary + 1),
    verb: lastAuxiliary,
    lemma,
    passive: false,
  }
}

/** "Has, in the same breath, declared": the word behind a short insertion, where the verb goes on there. */
function behindInsertion(words: readonly Word[], comma: number): number | null {
  for (let i = comma + 2; i < comma + 8; i++) {
    if (words[i]?.tag === 'verb' || words[i]?.tag === 'pronoun') return null
    if (words[i]?.lower === ',') return words[i + 1]?.tag === 'verb' ? i + 1 : null
  }
  return null
}

const trailing = (words: readonly Word[], from: number): number => {
  let n = 0
  while (words[from + n]?.tag === 'negation') n++
  return n
}

const hasHave = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ tag }) => tag === 'have')

const ingLemma = (word: Word): string =>
  word.readings.length > 0 ? lemmaOf(word, 'ing') : guessLemma(word.lower, 'ing')

const participleLemma = (word: Word): string =>
  word.readings.length > 0 ? lemmaOf(word, 'participle') : guessLemma(word.lower, 'ed')

function bare(words: readonly Word[], first: number, at: number, negative: boolean): VerbGroup {
  const word = words[at]
  const shared = { first, last: at + 1, verb: at, negative, modal: null, passive: false }
  const lower = word?.lower ?? ''
  if (/ing$/.test(lower) && (hasForm(word, 'ing') || word?.readings.length === 0))
    return { ...shared, form: 'ing', lemma: word ? ingLemma(word) : lower, either: false }
  const past = hasForm(word, 'past')
  const participle = hasForm(word, 'participle') || word?.readings.length === 0
  if (participle && !past && !hasForm(word, 'base') && (word?.readings.length ?? 0) > 0)
    return { ...shared, form: 'participle', passive: true, lemma: lemmaOf(word, 'participle'), either: false }
  const lemma =
    word && word.readings.length === 0 ? guessLemma(lower, 'ed') : lemmaOf(word, 'past', 's', 'base')
  const base = hasForm(word, 'base') && !past && !hasForm(word, 's')
  return { ...shared, form: 'finite', lemma, either: participle, base }
}
