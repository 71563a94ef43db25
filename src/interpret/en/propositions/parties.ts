import { pronounOf } from '../../../lexicon/en/pronouns.ts'
import type { Actor, Figure, Mention, Place, Range } from '../../../model/index.ts'
import type { View } from '../view.ts'
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

interface Facts {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly figures: readonly Figure[]
}

/** What is known of the article, by where it ends: names end with their last word, whatever stands before them. */
interface Known {
  readonly view: View
  readonly actors: ReadonlyMap<number, { readonly start: number; readonly id: string }>
  readonly actorNamed: ReadonlyMap<string, string>
  /** The forms of lands that act as governments. */
  readonly lands: ReadonlySet<string>
  readonly mentions: ReadonlyMap<number, Mention>
  readonly places: ReadonlyMap<number, string>
  readonly figures: readonly Figure[]
}

/** @param facts what this article's other facets found */
export function findParties(view: View, facts: Facts): Parties {
  const known = knownOf(view, facts)
  const { actors, mentions, places, figures } = known
  return {
    party: (range, head, voices) => partyAt(known, range, head, voices),
    place: range => placeWithin(places, view, range) ?? wordsAt(view, range),
    quantity: ({ start, end }) => {
      const figure = figures[firstFrom(figures, start)]
      return figure && figure.end <= end ? figure : null
    },
    isPlace: ({ end }) => places.has(end),
    isUnknown: ({ end }) => {
      const referent = mentions.get(end)?.referent ?? 'unknown'
      return !actors.has(end) && (referent === 'unknown' || referent === 'place')
    },
    isTown: ({ end }) =>
      places.has(end) &&
      !actors.has(end) &&
      !known.lands.has(wordsAt(view, { start: wordStart(view.text, end), end })),
    isPerson: ({ end }) => {
      const mention = mentions.get(end)
      return (
        mention?.referent === 'person' && (mention.name !== null || /^(?:pronoun|role)$/.test(mention.kind))
      )
    },
  }
}

function knownOf(view: View, { actors, places, figures }: Facts): Known {
  const byEnd = new Map<number, { readonly start: number; readonly id: string }>()
  const actorNamed = new Map<string, string>()
  for (const { id, name, aliases, mentions, kind } of actors) {
    for (const { start, end } of mentions) if (!byEnd.has(end)) byEnd.set(end, { start, id })
    if (kind !== 'unnamed') for (const form of [name, ...aliases]) actorNamed.set(form, id)
  }
  const mentions = new Map<number, Mention>()
  for (const mention of view.document.mentions) {
    const token = view.document.tokens[mention.head]
    if (token) mentions.set(token.end, mention)
  }
  const placeByEnd = new Map<number, string>()
  for (const place of places)
    for (const { end, use } of place.mentions)
      if (use === 'locative' || use === 'actor') placeByEnd.set(end, place.id)
  return {
    view,
    actors: byEnd,
    actorNamed,
    lands: new Set(actors.flatMap(({ kind, aliases }) => (kind === 'government' ? aliases : []))),
    mentions,
    places: placeByEnd,
    figures: [...figures].sort((a, b) => a.start - b.start),
  }
}

const wordsAt = ({ text }: View, { start, end }: Range): string => text.slice(start, end).replace(/\s+/g, ' ')

const named = ({ view, actorNamed }: Known, range: Range): string | undefined =>
  actorNamed.get(wordsAt(view, range).replace(/^(?:[Tt]he|[Aa]n?) /, ''))

function partyAt(known: Known, range: Range, head: Range, voices: Voices): string | null {
  const isOneWord = range.start === head.start && range.end === head.end
  const told = isOneWord ? pronounAt(known, head, voices) : undefined
  if (told !== undefined) return told
  const opens = (start: number): boolean => start <= range.start + ARTICLE
  const actor = known.actors.get(head.end)
  if (actor && opens(actor.start) && range.end - head.end < 2) return actor.id
  const name = named(known, range)
  if (name !== undefined) return name
  const nominal = known.mentions.get(head.end)
  const own = wordsAt(known.view, range)
  if (!nominal || !opens(nominal.start) || !/^(?:role|nominal)$/.test(nominal.kind)) return own
  // "The group" is whoever its chain names; "a group of rebels" says more than another "group".
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
const isId = (text: string): boolean => /^act-[0-9a-f]{16}$/.test(text)

const wordStart = (text: string, end: number): number => {
  let start = end
  while (start > 0 && /[\p{L}-]/u.test(text[start - 1] ?? '')) start--
  return start
}

/** The last place named in a stretch: "the town of Oskel". */
function placeWithin(byEnd: ReadonlyMap<number, string>, view: View, { start, end }: Range): string | null {
  for (let at = end; at > start && at > end - 60; at--) {
    const id = byEnd.get(at)
    if (id !== undefined && view.text.slice(at, end).trim() === '') return id
  }
  return null
}

function firstFrom(ranges: readonly Range[], start: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
