import type { Actor, Agreement, Control, Figure, Offer, Place, Statement } from '../../../model/index.ts'
import type { Cast } from '../names/cast.ts'
import type { View } from '../view.ts'
import { findFigures } from './figures/find-figures.ts'
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
  _cast: Cast,
  statements: readonly Statement[],
  _actors: readonly Actor[],
): Facets {
  const voiceAt = voicesOf(statements)
  return {
    figures: findFigures(view, voiceAt, sourcesOf(statements)),
    controls: [],
    agreements: [],
    offers: [],
    places: [],
  }
}
