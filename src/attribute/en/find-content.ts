import { WEEKDAYS } from '../../lexicon/en/word-classes.ts'
import { cuesAt } from './find-cues.ts'
import { nounPhraseBefore } from './find-source.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** No content of one sentence is longer; it bounds the work in a sentence without end. */
const LONGEST = 400

/** One past the last token of a quotation that begins or goes on at `at`. */
export function quotationEnd({ quoted }: Words, at: number): number {
  const quotation = quoted[at]
  let i = at
  while (i < quoted.length && quoted[i] === quotation) i++
  return i
}

export function quotationFirst({ quoted }: Words, at: number): number {
  const quotation = quoted[at]
  let i = at
  while (i > 0 && quoted[i - 1] === quotation) i--
  return i
}

/** Where a clause that begins at `from` ends within `end`: before whatever is the narrator's again. */
export function clauseEnd(words: Words, from: number, end: number): number {
  const { lower, quoted } = words
  const outer = quoted[from - 1] ?? -1
  const stop = Math.min(end, from + LONGEST)
  let i = from
  while (i < stop) {
    if (quoted[i] !== outer && quoted[i] !== -1) i = Math.min(quotationEnd(words, i), stop)
    else if (lower[i] === '(' || lower[i] === '[') i = closing(words, i, stop)
    else if (i > from && endsClause(words, i, stop, from)) break
    else i++
  }
  return trimEnd(words, from, i)
}

function closing({ lower }: Words, at: number, stop: number): number {
  const mark = lower[at] === '(' ? ')' : ']'
  for (let i = at + 1; i < Math.min(stop, at + 60); i++) if (lower[i] === mark) return i + 1
  return at + 1
}

/** Final commas and full stops are no part of a content, unless they stand in its quotation marks. */
export function trimEnd({ lower, quoted }: Words, from: number, end: number): number {
  let i = end
  while (
    i > from &&
    quoted[i - 1] === (quoted[from - 1] ?? -1) &&
    /^(?:[.,;:]|-+|[–—])$/.test(lower[i - 1] ?? '')
  )
    i--
  return i
}

function endsClause(words: Words, i: number, stop: number, from: number): boolean {
  const word = words.lower[i] ?? ''
  if (word === ';') return true
  if (/^(?:[–—]|--+|-)$/.test(word)) return !dashCloses(words, i, stop)
  if (word === ',') return endsAtComma(words, i + 1, stop, from)
  if (word === 'and' || word === 'but') return sayingFollows(words, i + 1, stop)
  if (word === 'according') return words.lower[i + 1] === 'to'
  return false
}

const dashCloses = ({ lower }: Words, at: number, stop: number): boolean => {
  for (let i = at + 1; i < Math.min(stop, at + 25); i++) if (lower[i] === lower[at]) return true
  return false
}

/** What follows a comma and is the narrator's more often than the source's, counted on PolNeAR train. */
const NARRATOR_GOES_ON =
  /^(?:but|while|who|whose|which|whom|despite|compared|even|though|as|according|citing|where|prompting|putting)$/

function endsAtComma(words: Words, at: number, stop: number, from: number): boolean {
  const { lower, tags } = words
  const word = lower[at] ?? ''
  if (/^(?:who|which|whose|where)$/.test(word) && resumes(words, at, stop)) return false
  if (NARRATOR_GOES_ON.test(word)) return true
  // "her decision to stay away, said: …": the verb of the whole sentence.
  if (sayingFollows(words, at, stop) && /^(?::|that|["“‘]|``)$/.test(lower[at + 1] ?? '')) return true
  if (word === 'and' || word === 'or')
    return sayingFollows(words, at + 1, stop) || sayingInserted(words, at + 1, stop)
  if (tags[at] === 'ing') return cuesAt(words, at, stretch(at, stop)).length > 0
  return sayingInserted(words, at, stop) || (isFronted(words, from) && startsClause(words, at, stop))
}

const FRONTS =
  /^(?:while|when|after|as|if|although|though|because|since|once|unless|before|until|despite|following|amid|by|in|with|even|citing)$/

/** "While Harl admitted that it was lost, the ministry …": the main clause begins at the comma. */
function isFronted({ lower, tags, quoted, sentenceFirst }: Words, from: number): boolean {
  const first = sentenceFirst[from] ?? from
  const at = tags[first] === 'conjunction' ? first + 1 : first
  if (at >= from || !(FRONTS.test(lower[at] ?? '') || tags[at] === 'ing')) return false
  for (let i = at; i < from; i++) if (lower[i] === ',' && quoted[i] === quoted[from - 1]) return false
  return true
}

/** "the convoy, which left at dawn, was stopped": the clause goes on behind what stands between its commas. */
function resumes({ lower, tags, quoted }: Words, at: number, stop: number): boolean {
  for (let i = at + 1; i < Math.min(stop, at + 30); i++) {
    if (quoted[i] !== quoted[at]) return false
    if (lower[i] !== ',') continue
    const next = tags[i + 1] === 'adverb' ? i + 2 : i + 1
    return next < stop && /^(?:be|have|do|modal|verb|past)$/.test(tags[next] ?? '')
  }
  return false
}

/** "…, and said": a coordinated verb of saying with no subject of its own goes back to the source. */
function sayingFollows(words: Words, at: number, stop: number): boolean {
  const { tags } = words
  let i = at
  while (i < stop && i < at + 3 && (tags[i] === 'adverb' || tags[i] === 'have' || tags[i] === 'be')) i++
  if (tags[i] !== 'past' && tags[i] !== 'verb') return false
  return cuesAt(words, i, stretch(at, stop)).some(
    hit =>
      hit.cue.pos === 'verb' && (hit.form === 'past' || hit.form === 's') && hit.cue.strength === 'strong',
  )
}

/** "…, the ministry said": a subject and a verb of saying with nothing but an adjunct behind them. */
function sayingInserted(words: Words, at: number, stop: number): boolean {
  for (let i = at + 1; i < Math.min(stop, at + 14); i++) {
    if (words.lower[i] === ',' || words.quoted[i] !== words.quoted[at]) return false
    if (/^(?:said|says|added|adds|told|wrote|argued|noted)$/.test(words.lower[i] ?? '')) {
      const subject = nounPhraseBefore(words, i, at)
      return subject !== null && subject.first === at
    }
  }
  return false
}

const OBJECT_STOPS = /^(?:while|when|after|because|before|since|if|although|though|until|but)$/

/** Where a noun phrase that is a content ends: with its prepositional phrases and restrictive clauses. */
export function objectEnd(words: Words, from: number, end: number): number {
  const { quoted } = words
  const outer = quoted[from - 1] ?? -1
  const stop = Math.min(end, from + 60)
  let i = from
  while (i < stop) {
    if (quoted[i] !== outer && quoted[i] !== -1) i = Math.min(quotationEnd(words, i), stop)
    else if (endsObject(words, i, stop, i === from)) break
    else i++
  }
  return trimEnd(words, from, i)
}

function endsObject(words: Words, i: number, stop: number, first: boolean): boolean {
  const { lower, tags } = words
  const word = lower[i] ?? ''
  if (tags[i] === 'mark' && !/^[.'’%$-]$/.test(word)) return true
  if (word === '.' && i + 1 >= stop) return true
  if (word === 'on' && WEEKDAYS.has(lower[i + 1] ?? '')) return true
  if (first) return false
  if (WEEKDAYS.has(word)) return true
  if (word === 'and') return startsVerb(words, i + 1)
  // "condemned the raid as a crime" is one content; "as the troops left" is when it was said.
  if (word === 'as') return startsClause(words, i + 1, Math.min(stop, i + 8))
  return OBJECT_STOPS.test(word)
}

function startsVerb({ tags }: Words, at: number): boolean {
  const i = tags[at] === 'adverb' ? at + 1 : at
  return /^(?:verb|past|ing|be|have|modal|do|pronoun)$/.test(tags[i] ?? '')
}

/** Whether a clause with a finite verb begins here, rather than a noun phrase with a relative clause. */
export function startsClause({ tags, lower }: Words, from: number, end: number): boolean {
  const stop = Math.min(end, from + 30)
  if (
    !/^(?:determiner|possessive|pronoun|name|noun|adjective|number|ing|adverb|past)$/.test(tags[from] ?? '')
  )
    return false
  for (let i = from; i < stop; i++) {
    const tag = tags[i]
    const word = lower[i] ?? ''
    if (tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal') return i > from
    if (
      i > from &&
      (tag === 'verb' ||
        (tag === 'past' &&
          !followedByBy(lower, i) &&
          /^(?:noun|name|pronoun|adverb)$/.test(tags[i - 1] ?? '')))
    )
      return true
    if (tag === 'wh' || word === 'who' || word === 'that' || word === 'to' || word === ';' || word === ':')
      return false
  }
  return false
}

const followedByBy = (lower: readonly string[], i: number): boolean => lower[i + 1] === 'by'

export const rangeOf = (words: Words, { first, end }: Stretch): { start: number; end: number } => ({
  start: words.document.tokens[first]?.start ?? 0,
  end: words.document.tokens[end - 1]?.end ?? 0,
})
