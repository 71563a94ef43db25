import { type Proposition, type Range, spanOf } from '../../../model/index.ts'
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

/** What a stretch's words are looked up in. */
export interface Lookup {
  readonly view: View
  readonly words: readonly Word[]
  readonly parties: Parties
}

/** A proposition with ids where the article knows who is meant, and with the exact words of each part. */
export function toProposition(lookup: Lookup, draft: PropositionDraft, context: Context): Proposition {
  const { predicate, sense, rule, mood } = draft
  const counted = countedIn(lookup, draft)
  const parts = partsOf(lookup, draft, counted)
  const spans = Object.values(parts)
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    predicate,
    ...partiesOf(lookup, draft, context),
    time: parts.time?.text ?? null,
    quantity: parts.quantity?.text ?? null,
    polarity: mood.negative ? 'negative' : 'positive',
    modality: mood.modality,
    plover: sense?.root ?? null,
    parts,
    by: [`interpret.en.propositions.${rule}`],
    confidence: sense === null ? 0.6 : rule === 'noun' ? 0.65 : 0.75,
  }
}

const rangeIn = ({ words }: Lookup, { first, last }: Filler): Range => rangeOf(words, first, last)

const wordsOf = ({ actor }: PropositionDraft): Filler | null => (actor === 'by-speech' ? null : actor)

type Parts = NonNullable<Proposition['parts']>

/** The exact words of each part that is filled. */
function partsOf(lookup: Lookup, draft: PropositionDraft, quantity: Range | undefined): Parts {
  const { predicateAt, recipient, object, place, time } = draft
  const filled = { predicate: predicateAt, actor: wordsOf(draft), recipient, object, place, time }
  const spans = Object.entries(filled).flatMap(([part, filler]) =>
    filler ? [[part, spanOf(lookup.view.text, rangeIn(lookup, filler))] as const] : [],
  )
  const counted = quantity ? { quantity: spanOf(lookup.view.text, quantity) } : {}
  return { ...Object.fromEntries(spans), ...counted }
}

/** The first count in a part: of whom it befell, then of what, then of who did it. */
const countedIn = (lookup: Lookup, draft: PropositionDraft): Range | undefined =>
  [draft.recipient, draft.object, wordsOf(draft)]
    .flatMap(filler => (filler ? (lookup.parties.quantity(rangeIn(lookup, filler)) ?? []) : []))
    .at(0)

/** Who and where, by id where it is known. */
function partiesOf(
  lookup: Lookup,
  draft: PropositionDraft,
  context: Context,
): Pick<Proposition, 'actor' | 'recipient' | 'object' | 'place'> {
  const party = (filler: Filler | null): string | null => {
    if (!filler) return null
    const head = { first: filler.head, last: filler.head + 1, head: filler.head }
    return lookup.parties.party(rangeIn(lookup, filler), rangeIn(lookup, head), context)
  }
  const { actor, recipient, object, place } = draft
  return {
    actor: actor === 'by-speech' ? doerOf(draft, context) : party(actor),
    recipient: party(recipient),
    object: party(object),
    place: place && lookup.parties.place(rangeIn(lookup, place)),
  }
}

/** Who a subject is that only the saying tells. */
function doerOf({ rule, addressed }: PropositionDraft, { doer, nounDoer, target }: Context): string | null {
  if (rule === 'noun') return nounDoer
  return addressed ? target : doer
}
