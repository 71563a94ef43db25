import type { Actor, Figure, Mention, Place } from '../../../model/index.ts'
import type { View } from '../view.ts'

/** What the other rules of this stage found in an article. */
export interface Facts {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly figures: readonly Figure[]
}

/** What is known of the article, by where it ends: names end with their last word, whatever stands before them. */
export interface Known {
  readonly view: View
  readonly actors: ReadonlyMap<number, { readonly start: number; readonly id: string }>
  readonly actorNamed: ReadonlyMap<string, string>
  /** The forms of lands that act as governments. */
  readonly lands: ReadonlySet<string>
  readonly mentions: ReadonlyMap<number, Mention>
  readonly places: ReadonlyMap<number, string>
  readonly figures: readonly Figure[]
}

/** Puts the facts of an article in order for looking them up. */
export const knowParties = (view: View, { actors, places, figures }: Facts): Known => ({
  view,
  actors: actorsByEnd(actors),
  actorNamed: actorsByName(actors),
  lands: new Set(actors.flatMap(({ kind, aliases }) => (kind === 'government' ? aliases : []))),
  mentions: mentionsByEnd(view),
  places: placesByEnd(places),
  figures: [...figures].sort((a, b) => a.start - b.start),
})

function actorsByEnd(actors: readonly Actor[]): Known['actors'] {
  const byEnd = new Map<number, { readonly start: number; readonly id: string }>()
  for (const { id, mentions } of actors)
    for (const { start, end } of mentions) if (!byEnd.has(end)) byEnd.set(end, { start, id })
  return byEnd
}

const actorsByName = (actors: readonly Actor[]): Known['actorNamed'] =>
  new Map(
    actors
      .filter(({ kind }) => kind !== 'unnamed')
      .flatMap(({ id, name, aliases }) => [name, ...aliases].map(form => [form, id] as const)),
  )

const mentionsByEnd = ({ document: { mentions, tokens } }: View): Known['mentions'] =>
  new Map(
    mentions.flatMap(mention => {
      const head = tokens[mention.head]
      return head ? [[head.end, mention] as const] : []
    }),
  )

const placesByEnd = (places: readonly Place[]): Known['places'] =>
  new Map(
    places.flatMap(({ id, mentions }) =>
      mentions
        .filter(({ use }) => use === 'locative' || use === 'actor')
        .map(({ end }) => [end, id] as const),
    ),
  )
