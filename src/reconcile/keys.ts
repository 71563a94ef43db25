import { type Contest, MOST_DAYS, type Voice } from './contest.ts'
import type { Matter } from './points/topics.ts'
import type { Profile } from './profile.ts'
import { lineKeys, MOST_KEYS, sampledKeys } from './word-keys.ts'

/**
 * What an article is found by: sampled hashes of its five-word shingles (`w`), fingerprints of long runs (`l`, with the outlet), and what it says of whom – a party with each word of
 * matter, of replies (`r`) and of charges (`c`), and a theme with a party and another mark of it, disputed (`P`) or not (`p`). These
 * end in the time when it was said, since what is far apart in time is not compared.
 */
export function keysOf({ outlet, wording, contest }: Profile): readonly string[] {
  return [
    ...sampledKeys(wording),
    ...lineKeys(wording).map(key => key + AT + nameOf(outlet)),
    ...contestKeys(contest).slice(0, MOST_KEYS),
    ...topicKeys(contest).slice(0, MOST_KEYS),
  ]
}

/** Words by which a denial and a charge in different articles find each other: the party with each matter word. */
function contestKeys({ replies, charges }: Contest): string[] {
  const keys = new Set<string>()
  const add = (kind: 'r' | 'c', party: string, { stems, day }: Voice): void => {
    for (const [stem, weight] of stems)
      if (weight === 1) keys.add(`${kind}${party.slice(4)} ${stem}${AT}${timeOf(day)}`)
  }
  for (const reply of replies) if (reply.side !== null) add('r', reply.side, reply)
  for (const charge of charges)
    for (const party of charge.about) if (party !== charge.side) add('c', party, charge)
  return [...keys].sort()
}

/** By what two articles that speak of one matter find each other: its theme, a party, and the other party, the place or who is affected. */
function topicKeys({ topics }: Contest): string[] {
  const keys = new Set<string>()
  for (const { topic, contested } of topics)
    for (const mark of marksOf(topic)) keys.add(`${contested ? 'P' : 'p'}${mark}${AT}${timeOf(topic.day)}`)
  return [...keys].sort()
}

function marksOf({ theme, doers, others, places, heads }: Matter): string[] {
  const parties = [...doers, ...others].sort()
  return parties.flatMap((party, i) =>
    [...parties.slice(i + 1), ...places, ...heads].map(mark => `${theme.name} ${party.slice(4)} ${mark}`),
  )
}

/** Stands before the time; what it parts has none of it. */
const AT = '|'
/** What follows it, so that a range over all times can be asked for. */
const BEHIND = '}'
const UNDATED = '*'
const UNNAMED = '*'
/** Counted from long before there were newspapers, so that all have four digits. */
const EPOCH = 5000

/** A stretch of as many days as may lie between two articles: neighbours in time are in the same one or in the next. */
function timeOf(day: string): string {
  const stretch = Math.floor(Date.parse(day) / 86_400_000 / MOST_DAYS) + EPOCH
  return day === '9999' || !(stretch > 0 && stretch < 9998) ? UNDATED : four(stretch)
}

const four = (n: number): string => String(n).padStart(4, '0')

/** Keys from the one to before the other, in the order of code units. */
export type KeyRange = readonly [from: string, before: string]

/** What to ask the store for, to find those that an article may be linked to. */
export interface LookUp {
  /** Whether what is found has wording in common, a long run of it, or a matter that one of the two disputes. */
  readonly by: 'wording' | 'line' | 'contest'
  /** So many of `wanted` must be met by one article. */
  readonly least: number
  readonly wanted: readonly (readonly KeyRange[])[]
}

/**
 * A party with two words of matter is enough for a denial to be tried, and one matter with its parties or its place for a claim. A
 * reply asks for charges and a charge for replies, and whoever tells something only for who disputes it: a war is told by everybody.
 */
export function lookUpsFor(keys: readonly string[]): readonly LookUp[] {
  const contest = (kind: string, least: number, ...sought: readonly string[]): LookUp => ({
    by: 'contest',
    least,
    wanted: namesOf(keys, kind).map(times =>
      times.flatMap(time => sought.flatMap(other => near(other, time))),
    ),
  })
  return [
    { by: 'wording', least: 1, wanted: keys.filter(key => key.startsWith('w')).map(key => [exactly(key)]) },
    { by: 'line', least: 1, wanted: keys.filter(key => key.startsWith('l')).map(elsewhere) },
    contest('r', 2, 'c'),
    contest('c', 2, 'r'),
    contest('p', 1, 'P'),
    contest('P', 1, 'P', 'p'),
  ]
}

/** Keys of a kind without its letter, those of one name together: said on two days, it is still one thing in common. */
const namesOf = (keys: readonly string[], kind: string): (readonly string[])[] => [
  ...Map.groupBy(
    keys.filter(key => key.startsWith(kind)).map(key => key.slice(1)),
    key => key.slice(0, key.lastIndexOf(AT)),
  ).values(),
]

const exactly = (key: string): KeyRange => [key, `${key} `]

/** The same key of a time that may be near enough; the time of what is undated may be any. */
function near(kind: string, key: string): KeyRange[] {
  const cut = key.lastIndexOf(AT)
  const [name, time] = [kind + key.slice(0, cut), key.slice(cut + 1)]
  if (time === UNDATED) return [[name + AT, name + BEHIND]]
  const stretch = Number(time)
  return [
    [name + AT + four(stretch - 1), name + AT + four(stretch + 2)],
    [name + AT + UNDATED, `${name}${AT}${UNDATED} `],
  ]
}

/** An outlet as keys have it. */
const nameOf = (outlet: string | null): string =>
  outlet === null ? UNNAMED : `${outlet.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}.`

/** The same line in other outlets: what one outlet prints under everything ties nothing together. Where it is not known, it may be any. */
function elsewhere(key: string): KeyRange[] {
  const cut = key.indexOf(AT)
  const [line, outlet] = [key.slice(0, cut), key.slice(cut + 1)]
  if (outlet === UNNAMED) return [[line + AT, line + BEHIND]]
  return [
    [line + AT, key],
    [`${key} `, line + BEHIND],
  ]
}
