import { SPEECH_VERBS } from '../../../lexicon/en/cue-verbs-speech.ts'
import { VERB_READINGS } from '../../../lexicon/en/verbs.ts'
import type { Found, Page } from './found.ts'

/** The part that a mention plays in its clause, as far as the words beside it tell. */
export interface Part {
  readonly subject: boolean
  /** The first subject of its sentence that stands outside quotations. */
  readonly leads: boolean
  /** Subject of a verb of saying, before or behind it. */
  readonly speaks: boolean
}

const SAYING: ReadonlySet<string> = new Set(SPEECH_VERBS.map(({ lemma }) => lemma.split(' ')[0] ?? ''))
const says = (lower: string): boolean =>
  VERB_READINGS.get(lower)?.some(({ lemma, form }) => form !== 'ing' && SAYING.has(lemma)) ?? false

/** The parts of all mentions, in their order. */
export function partsOf(page: Page, found: readonly Found[]): Part[] {
  let led = -1
  return found.map(mention => {
    const part = partOf(page, mention)
    const leads =
      part.subject &&
      led !== mention.sentence &&
      (page.quoted[mention.first] ?? -1) < 0 &&
      !isSubordinate(page, mention)
    if (leads) led = mention.sentence
    return { ...part, leads }
  })
}

/** "When Maren left", "at the hall where Maren spoke": the clause between the last comma and the mention is no main one. */
function isSubordinate({ words, sentences }: Page, { first, sentence }: Found): boolean {
  const from = sentences[sentence]?.tokens[0] ?? 0
  for (let k = first - 1; k >= Math.max(from, first - 14); k--) {
    const word = words[k]
    if (word === undefined || word.text === ',') return false
    if (word.cls === 'wh' || (word.cls === 'subordinator' && word.lower !== 'so')) return true
  }
  return false
}

/** Subject: a finite verb comes next and no preposition stands before, or a verb of saying stands before ("said Maren"). */
function partOf(page: Page, { first, end, sentence, name, role }: Found): Omit<Part, 'leads'> {
  const { words } = page
  const [from, to] = page.sentences[sentence]?.tokens ?? [0, 0]
  const before = first > from ? words[first - 1] : undefined
  const after = verbBehind(page, name === null && role !== null ? Math.max(end, role[1]) : end, to)
  const governed = before?.cls === 'preposition' || before?.cls === 'to' || before?.cls === 'possessive'
  if (after !== null && !governed) return { subject: true, speaks: says(after) }
  const inverted =
    before !== undefined &&
    says(before.lower) &&
    /^(?:said|says|told|added|asked|wrote|replied)$/.test(before.lower)
  return { subject: inverted, speaks: inverted }
}

/** The finite verb right behind, adverbs and one inserted stretch between commas passed over; null for none. */
function verbBehind({ words, tokens }: Page, end: number, to: number): string | null {
  let k = end
  if (words[k]?.text === ',') {
    let close = k + 1
    while (close < Math.min(to, k + 14) && words[close]?.text !== ',') close++
    k = words[close]?.text === ',' ? close + 1 : k
  }
  while (k < to && words[k]?.cls === 'adverb') k++
  const word = words[k]
  if (k >= to || word === undefined || tokens[k]?.kind !== 'word') return null
  if (word.lower === "'s" || word.lower === 'who') return null
  return word.finite ? word.lower : null
}
