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

/** What stands in a verb group before its verb. */
const BEFORE_VERB = /^(?:be|have|do|modal|adverb|negation)$/

function withAuxiliaries(words: readonly Word[], first: number): VerbGroup {
  let end = first
  while (BEFORE_VERB.test(words[end]?.tag ?? 'mark')) end++
  const group = words.slice(first, end)
  const at = behindInsertion(words, end) ?? end
  const shared = {
    first,
    negative: group.some(({ tag }) => tag === 'negation'),
    modal: group.findLast(({ tag }) => tag === 'modal')?.lower ?? null,
    form: /^(?:being|having)$/.test(words[first]?.lower ?? '') ? 'ing' : 'finite',
    either: false,
  } as const
  const main = words[at]
  if (main?.tag !== 'verb') return { ...shared, ...lastAuxiliary(words, first, group) }
  return { ...shared, last: at + 1, verb: at, ...mainVerb(main, group, words.slice(end, at)) }
}

/** "Is withdrawn", "has withdrawn", "did withdraw": lemma and voice by the auxiliaries. */
function mainVerb(
  main: Word,
  group: readonly Word[],
  inserted: readonly Word[],
): Pick<VerbGroup, 'lemma' | 'passive'> {
  if (/ing$/.test(main.lower)) return { lemma: ingLemma(main), passive: false }
  const be = group.findLast(({ tag }) => /^(?:be|have|do)$/.test(tag))?.tag === 'be'
  const have = [...group, ...inserted].some(({ tag }) => tag === 'have')
  return {
    lemma: be || have ? participleLemma(main) : lemmaOf(main, 'base'),
    passive: be && (hasForm(main, 'participle') || main.readings.length === 0),
  }
}

/** "They are not", "we should": a group that ends with its auxiliary. */
function lastAuxiliary(
  words: readonly Word[],
  first: number,
  group: readonly Word[],
): Pick<VerbGroup, 'last' | 'verb' | 'lemma' | 'passive'> {
  const verb = first + group.findLastIndex(({ tag }) => AUXILIARY.test(tag))
  const own = words[verb]
  const lemma = own && /^(?:be|have|do)$/.test(own.tag) ? own.tag : (own?.lower ?? '')
  let last = verb + 1
  while (words[last]?.tag === 'negation') last++
  return { verb, last, lemma, passive: false }
}

/** "Has, in the same breath, declared": the word behind a short insertion, where the verb goes on there. */
function behindInsertion(words: readonly Word[], comma: number): number | null {
  if (words[comma]?.lower !== ',') return null
  for (let i = comma + 2; i < comma + 8; i++) {
    if (words[i]?.tag === 'verb' || words[i]?.tag === 'pronoun') return null
    if (words[i]?.lower === ',') return words[i + 1]?.tag === 'verb' ? i + 1 : null
  }
  return null
}

const ingLemma = (word: Word): string =>
  word.readings.length > 0 ? lemmaOf(word, 'ing') : guessLemma(word.lower, 'ing')

const participleLemma = (word: Word): string =>
  word.readings.length > 0 ? lemmaOf(word, 'participle') : guessLemma(word.lower, 'ed')

/** A verb without auxiliaries, by its ending: "withdrawing", "withdrawn", "withdrew". */
function bare(words: readonly Word[], first: number, at: number, negative: boolean): VerbGroup {
  const word = words[at]
  const isListed = (word?.readings.length ?? 0) > 0
  const shared = { first, last: at + 1, verb: at, negative, modal: null, passive: false, either: false }
  if (/ing$/.test(word?.lower ?? '') && (hasForm(word, 'ing') || !isListed))
    return { ...shared, form: 'ing', lemma: word ? ingLemma(word) : '' }
  const past = hasForm(word, 'past')
  if (hasForm(word, 'participle') && !past && !hasForm(word, 'base'))
    return { ...shared, form: 'participle', passive: true, lemma: lemmaOf(word, 'participle') }
  return {
    ...shared,
    form: 'finite',
    lemma: word && !isListed ? guessLemma(word.lower, 'ed') : lemmaOf(word, 'past', 's', 'base'),
    either: hasForm(word, 'participle') || !isListed,
    base: hasForm(word, 'base') && !past && !hasForm(word, 's'),
  }
}
