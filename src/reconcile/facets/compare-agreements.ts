import type { AgreementTrace, FacetLink } from '../../model/index.ts'
import { daysBetween, mayBeSameDay } from './days-between.ts'
import { inCommon, shareOf } from './place-keys.ts'

/** Two articles that far apart may speak of two truces between the same parties. */
const ONE_TRUCE_DAYS = 45
/** Articles that name so much of the same tell one story. */
const ONE_STORY = 0.5
/** So do those that name less of the same and say it in the same words. */
const SOME_STORY = 0.2
const ONE_MATTER = 4
/** Of a deal that is not said to be a truce, more: two states may have a dozen. */
const ONE_DEAL = 7

interface Evidence {
  readonly name: number
  readonly parties: number
  readonly place: number
  readonly day: number
  readonly story: number
  readonly words: number
  readonly days: number | 'unknown'
}

/**
 * Whether two articles speak of one agreement; null where they do not or nothing says so. By name, by day and place, or by both
 * parties in one story or time; what shares less is only suggested. Symmetric.
 */
export function compareAgreements(a: AgreementTrace, b: AgreementTrace): FacetLink | null {
  if (a.article === b.article) return null
  const evidence = evidenceOf(a, b)
  // A name of their own made them one record when they were read.
  if (a.agreement === b.agreement) return link('same', 0.9, evidence)
  if (speakAgainst(a, b)) return null
  const { name, parties, place, day, story } = evidence
  if (name > 0) return link(a.number === b.number ? 'same' : 'perhaps', 0.85, evidence)
  if (day > 0 && (place > 0 || parties > 0 || story >= ONE_STORY)) return link('same', 0.8, evidence)
  return parties > 0 ? byParties(a, b, evidence) : null
}

/**
 * Two truces between the same parties are told apart by nothing but time and story; of a dated one and an undated one,
 * nothing tells which of their truces the latter is.
 */
function byParties(a: AgreementTrace, b: AgreementTrace, evidence: Evidence): FacetLink | null {
  const { parties, place, story, words, days } = evidence
  const dated = (a.made === null) !== (b.made === null)
  if (days !== 'unknown' && days > ONE_TRUCE_DAYS && place === 0) return null
  const near = days !== 'unknown' && days <= ONE_TRUCE_DAYS
  if (place > 0) return link(dated && !near ? 'perhaps' : 'same', 0.7, evidence)
  const enough = a.sort === 'truce' && b.sort === 'truce' ? ONE_MATTER : ONE_DEAL
  const oneStory = story >= ONE_STORY || (story >= SOME_STORY && words >= enough)
  if (parties >= 2 && !dated && (near || oneStory)) return link('same', 0.6, evidence)
  return parties >= 2 || story >= ONE_STORY ? link('perhaps', 0.4, evidence) : null
}

const link = (relation: FacetLink['relation'], confidence: number, evidence: Evidence): FacetLink => ({
  relation,
  confidence,
  evidence: { ...evidence },
})

/** Other days, other places, other numbers, other names: two agreements. */
function speakAgainst(a: AgreementTrace, b: AgreementTrace): boolean {
  if (!mayBeSameDay(a.made, b.made)) return true
  if (a.place !== null && b.place !== null && a.place !== b.place) return true
  if (a.number !== null && b.number !== null && a.number !== b.number) return true
  return (
    a.name.length > 0 &&
    b.name.length > 0 &&
    inCommon(a.name, b.name).length < Math.min(a.name.length, b.name.length)
  )
}

function evidenceOf(a: AgreementTrace, b: AgreementTrace): Evidence {
  const days = daysBetween(a.date, b.date)
  return {
    name: a.name.length > 0 && b.name.length > 0 ? 1 : 0,
    parties: sharedParties(a, b),
    place: a.place !== null && a.place === b.place ? 1 : 0,
    day: a.made !== null && b.made !== null && a.made.length >= 10 && a.made === b.made ? 1 : 0,
    words: inCommon(a.words, b.words).length,
    story: Math.round(shareOf(a.story, b.story) * 100) / 100,
    days: days === null ? 'unknown' : Math.abs(days),
  }
}

/** Parties of both, at least one of them by the words of both; where an article names one party, the other may be implied. */
function sharedParties(a: AgreementTrace, b: AgreementTrace): number {
  const named = inCommon(a.parties, b.parties).length
  if (a.sort === 'told' || b.sort === 'told') return 0
  const all = inCommon([...a.parties, ...a.implied], [...b.parties, ...b.implied]).length
  return named > 0 ? all : all >= 2 && a.implied.length + b.implied.length < 3 ? all : 0
}
