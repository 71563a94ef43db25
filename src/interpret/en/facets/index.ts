import type { Gazetteer } from '../../../lexicon/places/gazetteer.ts'
import type { Actor, Agreement, Control, Figure, Offer, Place, Statement } from '../../../model/index.ts'
import type { Cast } from '../names/cast.ts'
import type { View } from '../view.ts'
import { findAgreements } from './agreements/find-agreements.ts'
import { findControl } from './control/find-control.ts'
import { findFigures } from './figures/find-figures.ts'
import { findOffers } from './offers/find-offers.ts'
import { findToponyms } from './places/find-places.ts'
import { placesOf } from './places/place-records.ts'
import { sourcesOf, voicesOf } from './voice-at.ts'

/** What conflict reporting turns on, beside who said what. */
export interface Facets {
  readonly figures: readonly Figure[]
  readonly controls: readonly Control[]
  readonly agreements: readonly Agreement[]
  readonly offers: readonly Offer[]
  readonly places: readonly Place[]
}

/** Reads the facets of an article that has its statements and actors already. Pure, linear in the text. */
export function findFacets(
  view: View,
  cast: Cast,
  statements: readonly Statement[],
  actors: readonly Actor[],
  gazetteer: Gazetteer | null,
): Facets {
  const voiceAt = voicesOf(statements)
  const toponyms = findToponyms(view, cast, gazetteer)
  return {
    figures: findFigures(view, voiceAt, sourcesOf(statements)),
    controls: findControl(view, cast, toponyms.named, actors, voiceAt),
    agreements: findAgreements(view, toponyms.named, statements, actors, voiceAt),
    offers: findOffers(view, statements, actors),
    places: placesOf(view, cast, toponyms, gazetteer),
  }
}
