import { COMMON_COUNTS } from '../../lexicon/en/counted-classes.ts'
import type { FacetLink, FigureTrace } from '../../model/index.ts'
import { mayBothHold, ratioOf } from './amounts.ts'
import { daysBetween } from './days-between.ts'
import { inCommon, shareOf } from './place-keys.ts'

/** Evidence that two figures are of one event; the weights are below, apart from it. */
interface Evidence {
  readonly place: number
  readonly names: number
  readonly words: number
  readonly events: number
  readonly when: number
  readonly story: number
  /** Of a deed or of people that are not counted every day. */
  readonly rare: number
  /** Told in one breath by two voices of one article. */
  readonly beside: number
}

const WEIGHTS: Evidence = {
  place: 1.5,
  names: 0.75,
  words: 0.5,
  events: 1,
  when: 1.5,
  story: 2,
  rare: 1.5,
  beside: 3.5,
}
/** As much as it takes for two figures to be of one event. */
const ENOUGH = 3
/** Characters between two figures of one article: it tells of many events, of one at a time. */
const ONE_BREATH = 400
/** More than this for a clash of what is not said to be of one incident. */
const PLENTY = 4.75
/** Larger differences are a difference of scope more often than of opinion. */
const FAR_APART = 2.5
/** Two voices in one breath may be that far apart on one thing. */
const FARTHEST = 10
/** A toll rises for so many days; later numbers are of something else. */
const RISING_DAYS = 30

/** How two figures stand to each other; null where they are of different things, or nothing tells. Symmetric. */
export function compareFigures(a: FigureTrace, b: FigureTrace): FacetLink | null {
  if (a.what !== b.what || a.part !== b.part || a.id === b.id) return null
  if (a.article === b.article && (a.voice === b.voice || a.whose.join() !== b.whose.join())) return null
  if (apart(a.whose, b.whose) || timesApart(a, b)) return null
  const evidence = evidenceOf(a, b)
  if (evidence === null) return null
  const weight = weigh(evidence)
  if (weight < ENOUGH || (a.article === b.article && evidence.beside === 0)) return null
  const days = evidence.beside === 1 && a.date === b.date ? 0 : daysBetween(a.date, b.date)
  const relation = mayBothHold(a, b)
    ? agree(a, b, evidence, weight)
    : isOneEvent(evidence)
      ? differ(a, b, weight, days)
      : null
  if (relation === null) return null
  return {
    relation,
    confidence: Math.min(0.9, Math.round((0.4 + weight / 20) * 100) / 100),
    evidence: {
      ...evidence,
      ratio: Math.round(ratioOf(a, b) * 100) / 100,
      days: days === null ? 'unknown' : Math.abs(days),
    },
  }
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && inCommon(a, b).length === 0

/** Of May 3 and of May 7; of 2029 and of 2031. */
function timesApart(a: FigureTrace, b: FigureTrace): boolean {
  const [years, days] = [/^\d{4}$/, / /]
  return [years, days].some(kind =>
    apart(
      a.when.filter(time => kind.test(time)),
      b.when.filter(time => kind.test(time)),
    ),
  )
}

/** Null where both name their place, and not the same. */
function evidenceOf(a: FigureTrace, b: FigureTrace): Evidence | null {
  const shared = inCommon(a.places, b.places).length > 0
  if (!shared && a.near && b.near) return null
  return {
    place: shared ? (a.near && b.near ? 1 : 0.5) : 0,
    names: Math.min(4, inCommon(a.names, b.names).length),
    words: Math.min(6, inCommon(a.words, b.words).length),
    events: inCommon(a.events, b.events).length > 0 ? 1 : apart(a.events, b.events) ? -1 : 0,
    when: inCommon(a.when, b.when).length > 0 ? 1 : 0,
    story: a.article === b.article ? 0 : Math.round(shareOf(a.story, b.story) * 100) / 100,
    rare: COMMON_COUNTS.test(a.what) ? 0 : 1,
    beside: a.article === b.article && Math.abs(a.start - b.start) <= ONE_BREATH ? 1 : 0,
  }
}

const weigh = (evidence: Evidence): number =>
  (Object.keys(WEIGHTS) as (keyof Evidence)[]).reduce((sum, key) => sum + WEIGHTS[key] * evidence[key], 0)

/** A raid and an air strike are two; what shares neither its place nor two names may be anything. */
const isOneEvent = ({ events, place, names, when, beside }: Evidence): boolean =>
  events >= 0 && (place === 1 || names >= 2 || when > 0 || beside === 1)

/** Nearly the same number. */
const CLOSE = 1.1

/** "Several" agrees with any number, and a total with any day's: only what is as large says that they are one. */
function agree(a: FigureTrace, b: FigureTrace, evidence: Evidence, weight: number): 'same' | null {
  if (ratioOf(a, b) <= CLOSE && a.least > 0 && b.least > 0 && evidence.events >= 0) return 'same'
  if (!areOfOneExtent(a, b)) return null
  return weight >= PLENTY && isOneEvent(evidence) ? 'same' : null
}

/** A total is of one extent with totals alone, several attacks with several or with what is not told. */
function areOfOneExtent(a: FigureTrace, b: FigureTrace): boolean {
  if (a.over === b.over) return true
  if (a.over === 'total' || b.over === 'total') return false
  return a.over === 'unknown' || b.over === 'unknown'
}

/** What it means that both cannot hold. */
function differ(
  a: FigureTrace,
  b: FigureTrace,
  weight: number,
  days: number | null,
): FacetLink['relation'] | null {
  // The toll of one attack and that of a war are two quantities.
  if (!areOfOneExtent(a, b) || a.aside || b.aside) return null
  if (ratioOf(a, b) > (a.article === b.article ? FARTHEST : FAR_APART) && weight < PLENTY + 1) return null
  const moves = a.state || a.over === 'total'
  const vague = (a.over === 'unknown' || b.over === 'unknown') && weight < PLENTY
  if (days === null) return moves || vague ? 'unclear' : 'conflict'
  return inTime(a, b, moves, days)
}

/** A total only grows; so does the toll of an attack, while the dead are counted. The number of the missing goes both ways. */
function inTime(a: FigureTrace, b: FigureTrace, moves: boolean, days: number): FacetLink['relation'] | null {
  if (days === 0 || (Math.abs(days) === 1 && !moves)) return 'conflict'
  if (a.state) return 'update'
  if (!moves && Math.abs(days) > RISING_DAYS) return null
  const [earlier, later] = days > 0 ? [a, b] : [b, a]
  return later.most > earlier.most ? 'update' : 'conflict'
}
