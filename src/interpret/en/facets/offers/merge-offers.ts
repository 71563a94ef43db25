import type { Offer } from '../../../../model/index.ts'
import { sharedBy } from './words-of.ts'

/** An offer with the stems of its words. */
export interface Stemmed {
  readonly offer: Offer
  readonly stems: ReadonlySet<string>
}

/** Least share of the shorter one's stems that two tellings of one offer have in common. */
const LEAST = 0.5

/** One offer told twice by the same party is one record: the first telling, with the conditions and answers of all. */
export function mergeOffers(all: readonly Stemmed[]): Offer[] {
  const kept: Stemmed[] = []
  for (const one of all) {
    const at = kept.findIndex(other => isSame(other, one))
    const known = kept[at]
    if (known) kept[at] = { offer: joined(known.offer, one.offer), stems: known.stems }
    else kept.push(one)
  }
  return kept.map(({ offer }) => offer)
}

function isSame(a: Stemmed, b: Stemmed): boolean {
  const kinds = new Set([a.offer.kind, b.offer.kind])
  if (a.offer.from === null || a.offer.from !== b.offer.from) return false
  if (kinds.size > 1 && !(kinds.has('proposal') && kinds.has('demand'))) return false
  const shared = sharedBy(a.stems, b.stems)
  return shared >= 3 && shared / Math.min(a.stems.size, b.stems.size) >= LEAST
}

function joined(first: Offer, again: Offer): Offer {
  const answered = new Set(first.responses.map(({ statement }) => statement))
  return {
    ...first,
    to: first.to ?? again.to,
    conditions: first.conditions.length > 0 ? first.conditions : again.conditions,
    responses: [...first.responses, ...again.responses.filter(({ statement }) => !answered.has(statement))],
  }
}
