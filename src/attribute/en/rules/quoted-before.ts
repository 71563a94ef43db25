import { clauseEnd, quotationFirst, startsClause, trimEnd } from '../find-content.ts'
import { contentStart } from '../find-content-start.ts'
import type { CueHit } from '../find-cues.ts'
import { nounPhraseAfter } from '../find-inverted-source.ts'
import { nounPhraseBefore } from '../find-source.ts'
import { found, has, type Rule, type Scene } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/**
 * The content stands before its source and cue: '"…," Harl said', 'The bridge was lost, said Harl'. What follows behind
 * a second comma is its other part.
 */
export const quotedBefore: Rule = {
  name: 'quoted-before',
  find(hit, scene) {
    if (!has(hit, 'quote') || hit.passive || hit.form === 'ing') return null
    const { words } = scene
    const placed = placeSource(hit, scene)
    if (placed === null) return null
    const { source, first, end } = placed
    const left = contentBefore(words, first, scene.sentence)
    if (left === null) return null
    const quotes = words.quoted[left.end - 1] !== words.quoted[hit.first]
    if (!quotes && (!has(hit, 'clause') || contentFollows(words, end, scene.sentence.end))) return null
    if (!closesHere(hit, words, end)) return null
    return found(this.name, hit, source, [left, ...contentBehind(words, end, scene.sentence, quotes)])
  },
}

interface Placed {
  readonly source: Stretch
  /** Where source and cue together begin and end. */
  readonly first: number
  readonly end: number
}

function placeSource(hit: CueHit, { words, sentence }: Scene): Placed | null {
  const before = words.lower[hit.groupFirst - 1]
  if (
    hit.groupFirst > sentence.first &&
    (before === ',' || words.quoted[hit.groupFirst - 1] !== words.quoted[hit.first])
  ) {
    const inverted = has(hit, 'addressee-clause') ? null : nounPhraseAfter(words, hit.end, sentence.end)
    if (inverted !== null && hit.form !== 'base' && endsSaying(words, inverted.end, sentence.end))
      return { source: inverted, first: hit.groupFirst, end: inverted.end }
  }
  const source = nounPhraseBefore(words, hit.groupFirst, sentence.first)
  return source === null ? null : { source, first: source.first, end: hit.end }
}

/** Behind an inverted source stands a mark or an adjunct: a verb there makes it the subject of the content. */
function endsSaying({ tags }: Words, at: number, end: number): boolean {
  return at >= end || !/^(?:be|have|do|modal|verb|past|to|pronoun|subordinator)$/.test(tags[at] ?? '')
}

/** What ends right before `at`: a quotation, or a clause and a comma. */
function contentBefore(words: Words, at: number, sentence: Stretch): Stretch | null {
  const { quoted, lower } = words
  const outer = quoted[at] ?? -1
  const comma = lower[at - 1] === ','
  const last = comma && quoted[at - 1] === outer ? at - 2 : at - 1
  if (last < 0 || at <= sentence.first) return null
  if (quoted[last] !== outer && quoted[last] !== -1) {
    const first = quotationFirst(words, last)
    return stretch(first <= sentence.first ? first : openingOf(words, sentence.first, first), last + 1)
  }
  if (!comma || last - sentence.first < 2) return null
  const first = openingOf(words, sentence.first, last)
  return hasVerb(words, first, last) ? stretch(first, trimEnd(words, first, last + 1)) : null
}

/**
 * "In the north, he said, …" has its content on both sides, "If it rains, he said the bridge would …" and 'Asked why,
 * he said: "…"' only behind the cue.
 */
function contentFollows(words: Words, at: number, end: number): boolean {
  const from = contentStart(words, at, end)
  if (words.lower[from] === 'that' || words.quoted[from] !== words.quoted[at - 1]) return true
  if (
    words.lower[from] === ':' ||
    (words.lower[from] === ',' && words.quoted[from + 1] !== words.quoted[at - 1])
  )
    return true
  return (
    from < end &&
    !/^(?:mark|conjunction|subordinator)$/.test(words.tags[from] ?? 'mark') &&
    startsClause(words, from, end)
  )
}

/** A verb that takes no clause ("called", "attacked") has a quotation before it only where no object follows. */
const closesHere = (hit: CueHit, { tags }: Words, end: number): boolean =>
  has(hit, 'clause') ||
  has(hit, 'addressee-clause') ||
  has(hit, 'that') ||
  /^(?:mark|quote)$/.test(tags[end] ?? 'mark')

/** A sentence's first "but" or "and" is the narrator's. */
function openingOf({ tags }: Words, first: number, last: number): number {
  return tags[first] === 'conjunction' && first < last ? first + 1 : first
}

function hasVerb({ tags }: Words, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++)
    if (/^(?:verb|past|be|have|do|modal)$/.test(tags[i] ?? '')) return true
  return false
}

/** '…," he said, "and …"': the sentence goes on with the content behind a comma or a dash. */
function contentBehind(words: Words, at: number, sentence: Stretch, afterQuotation: boolean): Stretch[] {
  const { lower, quoted, tags } = words
  const outer = quoted[at - 1] ?? -1
  let i = Math.min(contentStart(words, at, sentence.end), sentence.end)
  if (lower[i] === 'that') i = at
  while (i < sentence.end && lower[i] !== ',' && quoted[i] === outer) i++
  if (i >= sentence.end) return []
  if (lower[i] === ',') i++
  if (i >= sentence.end) return []
  const quotes = quoted[i] !== outer
  if (
    !quotes &&
    (afterQuotation ||
      tags[i] === 'ing' ||
      tags[i] === 'preposition' ||
      tags[i] === 'determiner' ||
      /^(?:who|which|according|as|when|while|but|after)$/.test(lower[i] ?? ''))
  )
    return []
  return [stretch(i, clauseEnd(words, i, sentence.end))]
}
