import { pronounOf } from '../../../lexicon/en/pronouns.ts'
import { type Figure, isId, type Mention, type Range } from '../../../model/index.ts'
import { firstThat } from '../first-that.ts'
import type { View } from '../view.ts'
import { type Facts, type Known, knowParties } from './know-parties.ts'
import type { About } from './reading.ts'

/** Who speaks a statement, and whom it is said to or about: what "we" and "you" stand for. */
export interface Voices {
  readonly speaker: string | null
  readonly target: string | null
  /** Where the first words of an indirect content stand: a pronoun there that leads nowhere is the speaker. */
  readonly own: number | null
}

/** Looks up who or what a stretch of the article is. */
export interface Parties extends About {
  /** Actor id, else the words; null for a pronoun that leads to nobody. */
  party(range: Range, head: Range, voices: Voices): string | null
  /** Place id, else the words. */
  place(range: Range): string
  quantity(range: Range): Range | null
}

/** @param facts what this article's other facets found */
export function findParties(view: View, facts: Facts): Parties {
  const known = knowParties(view, facts)
  const { actors, mentions, places, lands, figures } = known
  return {
    party: (range, head, voices) => partyAt(known, range, head, voices),
    place: range => placeWithin(known, range) ?? wordsAt(view, range),
    quantity: range => figureWithin(figures, range),
    isPlace: ({ end }) => places.has(end),
    isUnknown: ({ end }) => !actors.has(end) && isOpen(mentions.get(end)),
    isTown: ({ end }) => places.has(end) && !actors.has(end) && !lands.has(lastWord(view, end)),
    isPerson: ({ end }) => isPerson(mentions.get(end)),
  }
}

/** A mention that could be a place's: nobody tells what it is. */
const isOpen = (mention: Mention | undefined): boolean =>
  mention === undefined || mention.referent === 'unknown' || mention.referent === 'place'

const isPerson = (mention: Mention | undefined): boolean =>
  mention?.referent === 'person' && (mention.name !== null || /^(?:pronoun|role)$/.test(mention.kind))

const wordsAt = ({ text }: View, { start, end }: Range): string => text.slice(start, end).replace(/\s+/g, ' ')

const named = ({ view, actorNamed }: Known, range: Range): string | undefined =>
  actorNamed.get(wordsAt(view, range).replace(/^(?:[Tt]he|[Aa]n?) /, ''))

function partyAt(known: Known, range: Range, head: Range, voices: Voices): string | null {
  const isOneWord = range.start === head.start && range.end === head.end
  const told = isOneWord ? pronounAt(known, head, voices) : undefined
  if (told !== undefined) return told
  return actorAt(known, range, head) ?? named(known, range) ?? describedAt(known, range, head)
}

/** Whether what begins at a position is all of a phrase, save for its article. */
const opens = (start: number, phrase: Range): boolean => start <= phrase.start + ARTICLE

function actorAt(known: Known, range: Range, head: Range): string | undefined {
  const actor = known.actors.get(head.end)
  return actor && opens(actor.start, range) && range.end - head.end < 2 ? actor.id : undefined
}

/** "The group" is whoever its chain names; "a group of rebels" says more than another "group". */
function describedAt(known: Known, range: Range, head: Range): string {
  const own = wordsAt(known.view, range)
  const nominal = known.mentions.get(head.end)
  if (!nominal || !opens(nominal.start, range) || !/^(?:role|nominal)$/.test(nominal.kind)) return own
  const chained = ofChain(known, nominal)
  return chained !== null && (isId(chained) || chained.length >= own.length) ? chained : own
}

/** Undefined for a word that is no pronoun. */
function pronounAt(known: Known, head: Range, voices: Voices): string | null | undefined {
  const lower = wordsAt(known.view, head).toLowerCase()
  const pronoun = pronounOf(lower)
  if (pronoun?.person === 1) return voices.speaker
  if (pronoun?.person === 2) return voices.target
  if (pronoun)
    return ofChain(known, known.mentions.get(head.end)) ?? (voices.own === head.start ? voices.speaker : null)
  return /^(?:there|this|that|these|those|which|what|one|such)$/.test(lower) ? null : undefined
}

/** The actor whom a mention's chain names, else the words of its fullest mention. */
function ofChain(known: Known, mention: Mention | undefined): string | null {
  const { document } = known.view
  const chain = mention?.chain == null ? undefined : document.chains[mention.chain]
  if (!chain) return null
  for (const i of chain.mentions) {
    const other = document.mentions[i]
    const id = other && (known.actors.get(other.end)?.id ?? named(known, other))
    if (id !== undefined) return id
  }
  const fullest = document.mentions[chain.representative]
  return fullest && fullest.kind !== 'pronoun' ? wordsAt(known.view, fullest) : null
}

const ARTICLE = 'the '.length

function lastWord(view: View, end: number): string {
  let start = end
  while (start > 0 && /[\p{L}-]/u.test(view.text[start - 1] ?? '')) start--
  return wordsAt(view, { start, end })
}

/** The last place named in a stretch: "the town of Oskel". */
function placeWithin({ places, view }: Known, { start, end }: Range): string | null {
  for (let at = end; at > start && at > end - 60; at--) {
    const id = places.get(at)
    if (id !== undefined && view.text.slice(at, end).trim() === '') return id
  }
  return null
}

function figureWithin(figures: readonly Figure[], { start, end }: Range): Range | null {
  const figure = figures[firstThat(figures, other => other.start >= start)]
  return figure && figure.end <= end ? figure : null
}
