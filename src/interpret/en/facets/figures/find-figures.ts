import { COUNTED_THINGS, PERSON_NOUNS } from '../../../../lexicon/en/facets-nouns.ts'
import { type Figure, type Range, recordId, spanOf } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import type { VoiceAt } from '../voice-at.ts'
import { findQuantities, type Quantity } from './find-quantities.ts'
import { NO_FIGURES } from './no-figures.ts'
import { type Action, readAction } from './read-action.ts'
import { type Counted, readCounted } from './read-counted.ts'

/** How many characters on both sides a rule may look at: about a line. */
const REACH = 90
const PLACE =
  /^[^.,;:]{0,40}?\b(?:in|at|near|outside|around) +(?:the +(?:town|city|village|port|region|province|district) +of +)?((?:\p{Lu}[\p{L}'-]+)(?: +\p{Lu}[\p{L}'-]+){0,2})/u
const NOT_A_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:The|A|An)\b/

/**
 * Every figure of an article: what is said to be how many, by whom. Linear in the text.
 * "Two officials" and "many observers" who speak are no figure; "hundreds of people" who demand something are one. Which of
 * them contradict each other is for `reconcile` to tell, in one article as across them.
 */
export function findFigures(view: View, voiceAt: VoiceAt, isSource: (range: Range) => boolean): Figure[] {
  const found = view.blocks.flatMap(block => {
    const text = view.plain.slice(block.start, block.end)
    return findQuantities(text).flatMap(
      quantity => toFigure(view, voiceAt, block.start, text, quantity) ?? [],
    )
  })
  return withoutConversions(
    view.plain,
    found.filter(figure => !(isSource(figure) && (figure.value ?? figure.low ?? 0) <= 10)),
  )
}

function toFigure(
  view: View,
  voiceAt: VoiceAt,
  offset: number,
  text: string,
  quantity: Quantity,
): Figure | null {
  const sentence = view.sentenceAt(offset + quantity.start)
  const from = Math.max(quantity.start - REACH, sentence ? sentence.start - offset : 0, 0)
  const to = Math.min(quantity.end + REACH, sentence ? sentence.end - offset : text.length)
  const before = text.slice(from, quantity.start)
  const after = text.slice(quantity.end, to)
  if (NO_FIGURES.some(({ holds }) => holds({ quantity, before, after }))) return null
  const single = quantity.value === 1
  const counted =
    quantity.unit === null
      ? readCounted(after, single)
      : { length: 0, words: '', head: null, unit: quantity.unit }
  const action = readAction(before, counted?.words ?? '', after.slice(counted?.length ?? 0))
  if (!counted && !standsAlone(quantity, before, after, action)) return null
  if (quantity.form === 'vague' && !isOfSubstance(quantity, counted)) return null
  if (quantity.value === 1 && counted?.head === null && action === null) return null
  return record(view, voiceAt, offset, quantity, counted, action, after)
}

/** "Several towns", "many observers": only people and the things of war are worth a figure without a number. */
function isOfSubstance(quantity: Quantity, counted: Counted | null): boolean {
  if ((quantity.low ?? 0) >= 20 || counted === null) return counted?.words !== ''
  const head = counted.head ?? ''
  return PERSON_NOUNS.has(head) || COUNTED_THINGS.has(head)
}

/** "219 remain missing", "left eight dead": nothing counted is named, yet the words beside it tell that people are. */
function standsAlone(quantity: Quantity, before: string, after: string, action: Action | null): boolean {
  if (quantity.value === 1) return false
  if (action !== null && !/^(?:\s*[.,:;]?\s*(?:of|in|on|at)\b)/.test(after)) return true
  return (
    quantity.form !== 'word' &&
    /^ +(?:others?|remain\w*|were|have been|had been)\b/.test(after) &&
    !/^ +others? /.test(before)
  )
}

function record(
  view: View,
  voiceAt: VoiceAt,
  offset: number,
  quantity: Quantity,
  counted: Counted | null,
  action: Action | null,
  after: string,
): Figure {
  const range = { start: offset + quantity.start, end: offset + quantity.end + (counted?.length ?? 0) }
  const statement = voiceAt({
    start: offset + quantity.numberStart,
    end: range.start + quantity.words.length,
  })
  const place = placeAfter(after.slice(counted?.length ?? 0))
  return {
    type: 'figure',
    id: recordId('fi', view.article.id, range.start, range.end),
    article: view.article.id,
    ...spanOf(view.text, range),
    counts: countsOf(counted, action, place),
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: counted?.unit ?? quantity.unit,
    voice: statement ? 'statement' : 'narrator',
    statement: statement?.id ?? null,
    scope: { place, from: null, asOf: null },
    conflicts: [],
    by: ['interpret.en.facets.figures'],
    confidence: counted ? 0.85 : 0.6,
  }
}

function placeAfter(after: string): string | null {
  const name = PLACE.exec(after)?.[1]
  return name === undefined || NOT_A_PLACE.test(name) ? null : name.replace(/'s$/, '')
}

/** "border guards wounded in Oskar": noun, what was done to them, where. */
function countsOf(counted: Counted | null, action: Action | null, place: string | null): string {
  const noun = counted?.words ?? ''
  const known = noun.toLowerCase().split(' ')
  const done = action && !known.includes(action.word) && !known.includes(action.name) ? action.name : ''
  return [noun, done, place ? `in ${place}` : ''].filter(part => part !== '').join(' ')
}

/** "500 square kilometres (193 square miles)": the bracket says the same again in another measure. */
function withoutConversions(plain: string, found: readonly Figure[]): Figure[] {
  return found.filter((figure, i) => {
    const before = found[i - 1]
    const converts =
      figure.unit !== null && before !== undefined && before.unit !== null && before.unit !== figure.unit
    return !(
      converts && /^ ?(?:\(|, or )(?:about |around |some |or )?$/.test(plain.slice(before.end, figure.start))
    )
  })
}
