import { verbReadings } from '../../../lexicon/en/predicates.ts'
import type { VerbReading } from '../../../lexicon/en/verbs.ts'
import type { Token } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { boundsIn, timesIn } from './mark-times.ts'
import { tagAt } from './tag-at.ts'
import type { Draft } from './word-draft.ts'
import type { Tag, Word } from './words.ts'

/** Which tokens of the article belong to a name; a capital at the start of a sentence tells nothing by itself. */
export function namesOf({ document }: View): Uint8Array {
  const names = new Uint8Array(document.tokens.length)
  for (const { name } of document.mentions) if (name) names.fill(1, name[0], name[1])
  return names
}

/** The words of some tokens with parts of speech, by closed lists, verb forms, and the words on both sides. */
export function tagWords(view: View, names: Uint8Array, indexes: readonly number[]): Word[] {
  const drafts = indexes.flatMap(i => draftOf(view, names, i) ?? [])
  const start = drafts[0]?.token.start ?? 0
  const end = drafts.at(-1)?.token.end ?? 0
  mark(drafts, 'time', timesIn(view.plain, start, end))
  mark(drafts, 'bound', boundsIn(view.plain, start, end))
  // In text order: a tag depends on those before it.
  for (const [i, draft] of drafts.entries()) draft.tag ??= tagAt(drafts, i, draft)
  return drafts.map(wordOf)
}

const NONE: readonly VerbReading[] = []

const wordOf = ({ token, lower, capital, tag, readings }: Draft): Word => ({
  start: token.start,
  end: token.end,
  lower,
  capital,
  tag: tag ?? 'noun',
  readings: tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'do' ? readings : NONE,
})

function draftOf(view: View, names: Uint8Array, i: number): Draft | null {
  const token = view.document.tokens[i]
  if (!token) return null
  const text = view.plain.slice(token.start, token.end)
  const lower = text.toLowerCase()
  const capital = text !== lower && /^\p{Lu}/u.test(text)
  const isAcronym = text === 'IS' && !isCapitals(view, i - 1) && !isCapitals(view, i + 1)
  return {
    token,
    lower,
    capital,
    isName: isAcronym || (names[i] === 1 && (capital || (names[i - 1] === 1 && names[i + 1] === 1))),
    isAcronym,
    readings: verbReadings(lower) ?? NONE,
    tag: token.kind === 'word' ? null : tagMark(token, lower),
  }
}

/** Beside a word in capitals another one is only written so. */
function isCapitals({ document, plain }: View, i: number): boolean {
  const token = document.tokens[i]
  return token !== undefined && /^\p{Lu}{2,}$/u.test(plain.slice(token.start, token.end))
}

function tagMark({ kind }: Token, lower: string): Tag {
  if (kind === 'number' || /^[$€£]$/.test(lower)) return 'number'
  if (lower === "'s") return 'possessive'
  if (/^["“”„«»‘’'`]/.test(lower)) return 'quote'
  return 'mark'
}

function mark(drafts: readonly Draft[], tag: Tag, ranges: readonly [number, number][]): void {
  let at = 0
  for (const draft of drafts) {
    while (at < ranges.length && (ranges[at]?.[1] ?? 0) <= draft.token.start) at++
    const range = ranges[at]
    if (range && range[0] <= draft.token.start && draft.token.end <= range[1]) draft.tag = tag
  }
}
