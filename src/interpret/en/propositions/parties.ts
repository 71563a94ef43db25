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

/** @param facts what this article's other facets found */
export function findParties(
  view: View,
  facts: {
    readonly actors: readonly Actor[]
    readonly places: readonly Place[]
    readonly figures: readonly Figure[]
  },
): Parties {
  const byEnd = new Map<number, { readonly start: number; readonly id: string }>()
  const byName = new Map<string, string>()
  for (const { id, name, aliases, mentions, kind } of facts.actors) {
    for (const { start, end } of mentions) if (!byEnd.has(end)) byEnd.set(end, { start, id })
    if (kind !== 'unnamed') for (const form of [name, ...aliases]) byName.set(form, id)
  }
  const mentionsByEnd = new Map<number, Mention>()
  for (const mention of view.document.mentions) {
    const token = view.document.tokens[mention.head]
    if (token) mentionsByEnd.set(token.end, mention)
  }
  const placeByEnd = new Map<number, string>()
  for (const { id, mentions } of facts.places)
    for (const { end, use } of mentions) if (use === 'locative' || use === 'actor') placeByEnd.set(end, id)
  const figures = [...facts.figures].sort((a, b) => a.start - b.start)

  const lands = new Set(facts.actors.flatMap(({ kind, aliases }) => (kind === 'government' ? aliases : [])))

  const words = ({ start, end }: Range): string => view.text.slice(start, end).replace(/\s+/g, ' ')
  const named = (range: Range): string | undefined =>
    byName.get(words(range).replace(/^(?:[Tt]he|[Aa]n?) /, ''))

  const ofChain = (mention: Mention | undefined): string | null => {
    const chain = mention?.chain == null ? undefined : view.document.chains[mention.chain]
    if (!chain) return null
    for (const i of chain.mentions) {
      const other = view.document.mentions[i]
      const known = other && (byEnd.get(other.end)?.id ?? named(other))
      if (known !== undefined) return known
    }
    const fullest = view.document.mentions[chain.representative]
    return fullest && fullest.kind !== 'pronoun' ? words(fullest) : null
  }

  const pronoun = (head: Range, voices: Voices): string | null | undefined => {
    const lower = words(head).toLowerCase()
    const known = pronounOf(lower)
    if (known?.person === 1) return voices.speaker
    if (known?.person === 2) return voices.target
    if (known) {
      const found = ofChain(mentionsByEnd.get(head.end))
      return found ?? (voices.own === head.start ? voices.speaker : null)
    }
    return /^(?:there|this|that|these|those|which|what|one|such)$/.test(lower) ? null : undefined
  }

  return {
    party: (range, head, voices) => {
      const isOneWord = range.start === head.start && range.end === head.end
      const told = isOneWord ? pronoun(head, voices) : undefined
      if (told !== undefined) return told
      const mention = byEnd.get(head.end)
      const opens = (start: number): boolean => start <= range.start + ARTICLE
      if (mention && opens(mention.start) && range.end - head.end < 2) return mention.id
      const nominal = mentionsByEnd.get(head.end)
      const chained = nominal && opens(nominal.start) ? ofNominal(nominal, ofChain) : null
      const own = words(range)
      return (
        named(range) ?? (chained !== null && (isId(chained) || chained.length >= own.length) ? chained : own)
      )
    },
    place: range => {
      const id = placeWithin(placeByEnd, view, range)
      return id ?? words(range)
    },
    quantity: ({ start, end }) => {
      const figure = figures[firstFrom(figures, start)]
      return figure && figure.end <= end ? figure : null
    },
    isPlace: ({ start, end }) => {
      const at = placeByEnd.get(end)
      return at !== undefined && start < end
    },
    isUnknown: ({ end }) => {
      const mention = mentionsByEnd.get(end)
      return !byEnd.has(end) && (!mention || mention.referent === 'unknown' || mention.referent === 'place')
    },
    isTown: ({ end }) =>
      placeByEnd.has(end) && !byEnd.has(end) && !lands.has(words({ start: wordStart(view.text, end), end })),
    isPerson: ({ end }) => {
      const mention = mentionsByEnd.get(end)
      return (
        mention?.referent === 'person' &&
        (mention.name !== null || mention.kind === 'pronoun' || mention.kind === 'role')
      )
    },
  }
}

const ARTICLE = 'the '.length
const isId = (text: string): boolean => /^act-[0-9a-f]{16}$/.test(text)

const wordStart = (text: string, end: number): number => {
  let start = end
  while (start > 0 && /[\p{L}-]/u.test(text[start - 1] ?? '')) start--
  return start
}

/** "The minister", "the group": whoever the chain of the phrase names. */
const ofNominal = (
  mention: Mention | undefined,
  ofChain: (mention: Mention | undefined) => string | null,
): string | null =>
  mention?.kind === 'role' || mention?.kind === 'nominal'
    ? mention.chain === null
      ? null
      : ofChain(mention)
    : null

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
