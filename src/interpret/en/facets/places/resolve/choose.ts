import { distance } from './containers.ts'
import type { Asked, Company } from './types.ts'
import { type Weighed, weigh } from './weigh.ts'

export interface Choice {
  /** Null where none has enough for it, or two fit. */
  readonly chosen: Weighed | null
  /** The best first. */
  readonly weighed: readonly Weighed[]
}

/** A chief name alone has 1: something else must speak for a place, if it is only that no other bears the name. */
const ENOUGH = 1.75
/** What a rival of another state must be behind by, sizes left out. */
const MARGIN = 0.45
/** And one of the same state, sizes taken in: a doubling of the inhabitants is not enough. */
const MARGIN_WITHIN = 0.15
/** Two readings so near each other are one to whoever looks for the place: a town and its district. */
const SAME_KM = 50
const MOST_WEIGHED = 60
/** Of this size and more, a place may be meant if it is the only one of its name and the article names no state at all. */
const WELL_KNOWN = 7

export function choose(asked: Asked, company: Company): Choice {
  const weighed = asked.candidates
    .slice(0, MOST_WEIGHED)
    .map(place => weigh(place, asked, company))
    .sort((a, b) => b.total - a.total)
  const [best, ...rivals] = weighed
  if (!best || best.evidence + (company.none ? aloneBonus(best, rivals) : 0) < ENOUGH)
    return { chosen: null, weighed }
  return { chosen: rivals.some(rival => contests(rival, best)) ? null : best, weighed }
}

function aloneBonus(best: Weighed, rivals: readonly Weighed[]): number {
  const { chief, size } = best.place
  return chief &&
    size >= WELL_KNOWN &&
    !rivals.some(({ place }) => place.chief && place.country !== best.place.country)
    ? 0.8
    : 0
}

function contests(rival: Weighed, best: Weighed): boolean {
  if (rival.evidence < ENOUGH - 1 || distance(rival.place, best.place) < SAME_KM) return false
  if (rival.place.country === best.place.country) return best.total - rival.total < MARGIN_WITHIN
  return best.evidence - rival.evidence < MARGIN
}
