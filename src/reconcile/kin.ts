import type { Article } from '../model/index.ts'
import { bodyWords } from './body-words.ts'
import { RUN } from './likeness.ts'
import { fingerprints, SHINGLE } from './shingles.ts'

/** Every passage of at least `RUN` words leaves a fingerprint in both texts. */
const WINDOW = RUN - SHINGLE + 1

/** A line in more texts than this is a refrain: a footer, a motto, a cookie notice. */
const MOST_HOLDERS = 64

/** Of one origin so many hold a line at most: the others have it from there too, and are not refrains. */
const MOST_OF_ONE = 2

/** Bounds what one article costs; whoever has most in common with it is compared first. */
const MOST_COMPARED = 20

/** Which of the articles seen so far have a passage in common with a new one. */
export class Kin {
  /** By fingerprint, the places of its holders in the order of coming. */
  readonly #holders = new Map<number, number[]>()
  /** By place, that of the origin, its own for one that is no copy. */
  readonly #origins: number[] = []

  /** Places of those to compare an article with, in the order of coming. */
  of(article: Article): number[] {
    const common = new Map<number, number>()
    for (const print of fingerprints(bodyWords(article), WINDOW)) {
      const holders = this.#holders.get(print)
      if (!holders || holders.length >= MOST_HOLDERS) continue
      for (const place of holders) common.set(place, (common.get(place) ?? 0) + 1)
    }
    return [...common]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_COMPARED)
      .map(([place]) => place)
      .sort((a, b) => a - b)
  }

  /**
   * Remembers the next article. A copy is remembered by what few other texts of its origin have, so that ten thousand
   * copies of one article cost little more than ten thousand articles: what it passes on is found in those few.
   */
  add(article: Article, origin: number | null): void {
    const place = this.#origins.length
    const root = origin ?? place
    this.#origins.push(root)
    for (const print of fingerprints(bodyWords(article), WINDOW)) {
      const holders = this.#holders.get(print)
      if (!holders) this.#holders.set(print, [place])
      else if (
        holders.length < MOST_HOLDERS &&
        holders.filter(other => this.#origins[other] === root).length < MOST_OF_ONE
      )
        holders.push(place)
    }
  }
}
