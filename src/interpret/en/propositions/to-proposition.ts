import { type Proposition, type Span, spanOf } from '../../../model/index.ts'
import type { View } from '../view.ts'
import type { Filler, PropositionDraft } from './draft.ts'
import type { Parties, Voices } from './parties.ts'
import { rangeOf } from './reading.ts'
import type { Word } from './words.ts'

/** Who a missing subject is, and in whose mouth "we" stands. */
export interface Context extends Voices {
  /** The doer of an infinitive or gerund that opens the content. */
  readonly doer: string | null
  /** The doer of a deed that opens the content as a noun: "denied an attack". */
  readonly nounDoer: string | null
}

/** A proposition with ids where the article knows who is meant, and with the exact words of each part. */
export function toProposition(
  view: View,
  words: readonly Word[],
  parties: Parties,
  draft: PropositionDraft,
  context: Context,
): Proposition {
  const span = ({ first, last }: Filler): Span => spanOf(view.text, rangeOf(words, first, last))
  const party = (filler: Filler | null): string | null =>
    filler &&
    parties.party(
      rangeOf(words, filler.first, filler.last),
      rangeOf(words, filler.head, filler.head + 1),
      context,
    )
  const { actor, recipient, object, place, time, predicateAt } = draft
  const counted = [recipient, object, actor === 'by-speech' ? null : actor]
    .flatMap(filler => (filler ? (parties.quantity(rangeOf(words, filler.first, filler.last)) ?? []) : []))
    .at(0)
  const parts = {
    predicate: span(predicateAt),
    ...(actor && actor !== 'by-speech' ? { actor: span(actor) } : {}),
    ...(recipient ? { recipient: span(recipient) } : {}),
    ...(object ? { object: span(object) } : {}),
    ...(place ? { place: span(place) } : {}),
    ...(time ? { time: span(time) } : {}),
    ...(counted ? { quantity: spanOf(view.text, counted) } : {}),
  }
  const spans = Object.values(parts)
  const doer = draft.rule === 'noun' ? context.nounDoer : draft.addressed ? context.target : context.doer
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    predicate: draft.predicate,
    actor: actor === 'by-speech' ? doer : party(actor),
    recipient: party(recipient),
    object: party(object),
    place: place && parties.place(rangeOf(words, place.first, place.last)),
    time: time && span(time).text,
    quantity: counted ? view.text.slice(counted.start, counted.end) : null,
    polarity: draft.mood.negative ? 'negative' : 'positive',
    modality: draft.mood.modality,
    plover: draft.sense?.root ?? null,
    parts,
    by: [`interpret.en.propositions.${draft.rule}`],
    confidence: draft.sense === null ? 0.6 : draft.rule === 'noun' ? 0.65 : 0.75,
  }
}
