import type { Known } from '../../../../../lexicon/places/known.ts'

/** A name of the article, with all that it may stand for. */
export interface Asked {
  readonly name: string
  readonly candidates: readonly Known[]
  /** Lands named right beside it as where it lies, at any of its mentions. */
  readonly containers: readonly Known[]
  /** The text calls it a region, district or state. */
  readonly land: boolean
}

/** The company that a name keeps, itself left out: shares of 1, and the places that are sure, by state. */
export interface Company {
  /** Nothing in the article tells of any state. */
  readonly none: boolean
  shareOfCountry(code: string | null, name: string): number
  shareOfRegion(region: string | null, name: string): number
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>
  /** Lands, by latitude and longitude, that some other name of the article is said to lie in. */
  readonly holders: ReadonlySet<string>
}

export interface Anchor {
  readonly name: string
  readonly place: Known
}
