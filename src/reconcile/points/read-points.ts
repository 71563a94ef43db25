import { type Theme, themeOfNoun } from '../../lexicon/en/claim-themes.ts'
import {
  AIM,
  ARMED_BODY,
  DISBELIEF,
  HALF_NEGATION,
  NOBODY,
  PUBLISHED,
  YET_TO,
} from '../../lexicon/en/claim-words.ts'
import type { Proposition, Statement } from '../../model/index.ts'
import { tellingHeads } from './heads.ts'
import { readLabel } from './label.ts'
import { isNegatedByItself } from './negation.ts'
import { joinTimes, readTimes, timesClash } from './read-times.ts'
import type { Reading } from './reading.ts'
import { themeOf } from './theme-of.ts'
import type { Point } from './types.ts'
import { unreadNouns } from './unread-nouns.ts'
import { readWillingness } from './willingness.ts'

/** Points of a statement beyond these are an enumeration, and would cost time. */
const MOST = 12

/** What a statement speaks of: a point for each theme that its propositions, or its bare nouns, name. */
export function readPoints(reading: Reading): readonly Point[] {
  const propositions = reading.statement.propositions ?? []
  const read = propositions.flatMap(proposition => pointOf(proposition, propositions, reading) ?? [])
  const themes = new Set(read.map(({ theme }) => theme.name))
  const points = addPoints([], [...read, ...unreadNouns(reading, themes), ...readWillingness(reading)])
  return ABOUT_ONESELF.test(reading.statement.act)
    ? points.map(point => withSpeaker(point, reading.side))
    : points
}

/** Acts by which somebody speaks of the own part in a matter. */
const ABOUT_ONESELF = /^(?:deny|acknowledge|agree|promise|refuse|request-proof|decline-to-comment)$/

/** "Denied firing shots": where nobody else is named, the speaker's side is meant. */
function withSpeaker(point: Point, side: string | null): Point {
  const most = point.theme.shape === 'joint' ? 1 : 0
  return side === null || point.doers.size > most || point.others.has(side)
    ? point
    : { ...point, doers: point.doers.union(new Set([side])) }
}

export const addPoints = (own: readonly Point[], more: readonly Point[]): readonly Point[] =>
  more.reduce<readonly Point[]>(addPoint, own).slice(0, MOST)

/** One statement that names a theme twice means the same, unless something speaks against it: "We made no truce. There is no truce." */
function addPoint(points: readonly Point[], point: Point): readonly Point[] {
  const at = points.findIndex(
    other =>
      other.theme.name === point.theme.name &&
      !timesClash(other.times, point.times) &&
      (other.kind === null || point.kind === null || other.kind === point.kind) &&
      (other.heads.size === 0 || point.heads.size === 0 || !other.heads.isDisjointFrom(point.heads)),
  )
  const known = points[at]
  if (!known) return [...points, point]
  return points.with(at, mergePoints(known, point))
}

const FORCE = { said: 2, presupposed: 1, open: 0 }

function mergePoints(a: Point, b: Point): Point {
  const strong = FORCE[b.force] > FORCE[a.force] ? b : a
  return {
    ...strong,
    doers: a.doers.union(b.doers),
    others: a.others.union(b.others).difference(a.doers.union(b.doers)),
    heads: a.heads.union(b.heads),
    names: a.names.union(b.names),
    kind: a.kind ?? b.kind,
    places: a.places.union(b.places),
    times: joinTimes(a.times, b.times),
    count: a.count ?? b.count,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    negative: (a.negative && a.force !== 'open') || (b.negative && b.force !== 'open') || strong.negative,
  }
}

/** What one proposition speaks of, beside all others of its statement; null where it says nothing that could be compared. */
export function pointOf(
  proposition: Proposition,
  all: readonly Proposition[],
  reading: Reading,
): Point | null {
  const theme = themeOf(proposition)
  if (theme === null) return null
  const { parts } = proposition
  // A list of names is released otherwise than those who are named in it.
  if (theme.name === 'release' && headsFor(proposition, true, reading).some(head => PUBLISHED.has(head)))
    return null
  // Who mediates is no party to the talks.
  const doers = proposition.predicate === 'mediate' ? [] : partiesOf(proposition, 'actor', reading)
  const recipients = partiesOf(proposition, 'recipient', reading)
  // "Speaks for the front": the front is no recipient, but a party all the same.
  const others = recipients.length > 0 ? recipients : partiesOf(proposition, 'object', reading)
  // Whose troops are there: the phrase behind the verb names them.
  const alike = theme.shape === 'joint' || theme.name === 'presence'
  const affected = [parts?.recipient?.text, parts?.object?.text].filter(words => words !== undefined)
  return {
    theme,
    doers: new Set(alike ? [...doers, ...others] : doers),
    others: new Set(alike ? [] : others),
    heads: new Set(theme.byParties ? [] : headsFor(proposition, doers.length === 0, reading)),
    ...readLabel(parts?.predicate?.text ?? '', affected, theme),
    places: new Set(placesOf(proposition, theme, reading)),
    times: readTimes(proposition.time),
    count: countOf(proposition.quantity),
    negative: isNegative(proposition, all, reading),
    force: forceOf(proposition, all, reading),
    start: proposition.start,
    end: proposition.end,
  }
}

/** A land is as wide as its war, and tells no attack of it from another. */
const placesOf = ({ place }: Proposition, theme: Theme, { isLand }: Reading): string[] =>
  place === null || (/^\p{Ll}/u.test(place) && !place.startsWith('pl-')) || (theme.daily && isLand(place))
    ? []
    : [place]

/** Who or what is affected, and a doer who is no party: "the farmers converted". Words that name a party are not told twice. */
function headsFor(proposition: Proposition, withDoer: boolean, { sidesOf }: Reading): string[] {
  const { parts } = proposition
  const phrases = [
    [proposition.recipient, parts?.recipient?.text],
    [proposition.object, parts?.object?.text],
    ...(withDoer ? [[proposition.actor, parts?.actor?.text] as const] : []),
  ]
  return phrases
    .flatMap(([value, words]) =>
      words === null ||
      words === undefined ||
      (value && sidesOf(value).length > 0 && /\p{Lu}\S*$/u.test(words))
        ? []
        : tellingHeads(words),
    )
    .filter(head => themeOfNoun(head) === null && !ARMED_BODY.test(head))
}

function partiesOf(
  proposition: Proposition,
  part: 'actor' | 'recipient' | 'object',
  { sidesOf }: Reading,
): readonly string[] {
  const resolved = sidesOf(proposition[part])
  return resolved.length > 0 ? resolved : sidesOf(proposition.parts?.[part]?.text ?? null)
}

/** "More than 200 farmers": 200; a number in words is none. */
function countOf(quantity: string | null): number | null {
  const digits = /\d[\d,.]{0,12}/.exec(quantity ?? '')?.[0]
  const value = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

/** Its own, that of a clause which only holds it ("no such truce was made"), or that of "nobody" before it. */
function isNegative(proposition: Proposition, all: readonly Proposition[], { text }: Reading): boolean {
  if (HALF_NEGATION.test(text.slice(Math.max(0, proposition.start - 30), proposition.end + 20))) return false
  if (isNegatedByItself(proposition)) return true
  const name = themeOf(proposition)?.name
  const around = all.some(
    other =>
      other !== proposition &&
      other.polarity === 'negative' &&
      themeOf(other)?.name === name &&
      other.start <= proposition.end &&
      proposition.start <= other.end + REACH,
  )
  const before = sentenceBefore(text, proposition.start, 60)
  const verb = proposition.parts?.predicate?.start ?? proposition.start
  return (
    around ||
    NOBODY.test(before) ||
    DISBELIEF.test(sentenceBefore(text, proposition.start, 110)) ||
    YET_TO.test(sentenceBefore(text, verb, 30))
  )
}

/** Characters by which a noun may outreach the verb that holds it: "made truce WITH ANYONE". */
const REACH = 40

const sentenceBefore = (text: string, end: number, most: number): string =>
  text.slice(Math.max(0, end - most), end).replace(/^.*[.!?;:]\s/s, '')

/** A definite noun beside a verb is known already; what is hoped for, asked for or supposed is not said to be. */
function forceOf(proposition: Proposition, all: readonly Proposition[], reading: Reading): Point['force'] {
  const { modality } = proposition
  if (modality === 'conditional' || modality === 'hypothetical' || modality === 'normative') return 'open'
  const { text, statement } = reading
  const from = statement.content.spans.findLast(({ start }) => start <= proposition.start)?.start ?? 0
  const verb = proposition.parts?.predicate?.start ?? proposition.start
  const before = sentenceBefore(text, verb, Math.max(0, Math.min(80, verb - from)))
  if (YET_TO.test(before)) return 'said'
  if (modality === 'intended') return isBound(statement, before) ? 'said' : 'open'
  const noun = proposition.by?.some(rule => rule.endsWith('.noun')) ?? false
  if (!noun) return isNominal(proposition, before, statement) ? 'presupposed' : 'said'
  if (AIM.test(before)) return 'open'
  const definite = /(?:\b(?:the|this|that|such|its|their|his|her|our)|['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    before,
  )
  const beside = all.some(other => !isInside(other, proposition) && !(other.by?.[0] ?? '').endsWith('.noun'))
  return definite && beside && !held(proposition, all) ? 'presupposed' : 'said'
}

/** "The costs of paying a ransom" says of nobody that he pays; "accused of paying" does. */
const isNominal = ({ parts }: Proposition, before: string, { act }: Statement): boolean =>
  !/^(?:accuse|deny|acknowledge)$/.test(act) &&
  /ing$/.test(parts?.predicate?.text ?? '') &&
  (parts?.actor === undefined || AFTER_NOUN.test(before))

const AFTER_NOUN = /\b(?:\w+s|cost|policy|practice|idea|risk|issue|question) (?:of|about|against|for) $/i

/** "Agreed to free them", "a deal to free them": bound to it, not merely minded. */
const isBound = ({ act, speaker }: Statement, before: string): boolean =>
  (speaker !== null && /^(?:agree|promise|accept)$/.test(act)) ||
  /\b(?:deals?|agreements?|accord|pact|agreed|promised?|pledged?|vowed|offered|undertook)\s+to\s+$/i.test(
    before,
  )

/** "The deal includes the release", "fell under the control": what holds the noun says it. */
const held = (proposition: Proposition, all: readonly Proposition[]): boolean =>
  all.some(
    other =>
      /^(?:include|cover|follow|fall|come|pass|remain)$/.test(other.predicate) &&
      isInside(proposition, other),
  )

const isInside = (inner: Proposition, outer: Proposition): boolean =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end
