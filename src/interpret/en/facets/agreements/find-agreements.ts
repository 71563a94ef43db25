import { ANOTHER } from '../../../../lexicon/en/facets-agreements.ts'
import {
  type Actor,
  type Agreement,
  recordId,
  type SpeechAct,
  type Statement,
} from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import type { Toponym } from '../places/find-places.ts'
import type { VoiceAt } from '../voice-at.ts'
import { findBreaches } from './find-breaches.ts'
import { findAgreementDate, findAgreementPlace } from './find-circumstances.ts'
import { commitmentOf, commitmentsIn } from './find-commitments.ts'
import { findDescribed, isJoint, isOfBoth } from './find-described.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { findParties } from './find-parties.ts'

/** What the records of one article are made from. */
interface Ground {
  readonly view: View
  readonly toponyms: readonly Toponym[]
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
  readonly voiceAt: VoiceAt
}

/**
 * The agreements of an article: one for each name, one for all that is only called "the deal" or "a ceasefire", and
 * those that are told and not called one. Where a name has been given, the short forms are taken for the name before
 * them. Linear in the text.
 */
export function findAgreements(
  view: View,
  toponyms: readonly Toponym[],
  statements: readonly Statement[],
  actors: readonly Actor[],
  voiceAt: VoiceAt,
): Agreement[] {
  const ground = { view, toponyms, statements, actors, voiceAt }
  const towns = new Set(toponyms.filter(({ use }) => use === 'locative').map(({ name }) => name))
  const called = findMentions(view, { any: new Set(toponyms.map(({ name }) => name)), towns })
  const mentions = [...called, ...findDescribed(view, statements, called)].sort((a, b) => a.start - b.start)
  return groupsOf(mentions)
    .filter(group => !isOnlyProposed(group, voiceAt))
    .map(group => toAgreement(ground, group))
    .filter(agreement => !isAnyDeal(view, agreement))
}

/** "To broker the deal", and no word on who or what: sales, ransoms and trades are deals too. */
const isAnyDeal = (view: View, { mentions, parties, commitments, breaches }: Agreement): boolean =>
  parties.length + commitments.length + breaches.length === 0 &&
  mentions.every(
    ({ start, end }) =>
      /^(?:\p{L}+ ){0,2}deals?$/iu.test(view.plain.slice(start, end)) &&
      !/larger|peace|truce|fire/i.test(view.plain.slice(start, end)),
  )

/** Mentions of one agreement together, in the order of their first. */
function groupsOf(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>()
  let latest = mentions.find(({ name }) => name !== null)?.name ?? null
  let current: string | null = null
  for (const mention of mentions) {
    latest = mention.name ?? latest
    const key: string = keyOf(mention, latest, current)
    if (mention.name !== null || current === null || !/^many|^other/.test(key)) current = key
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
}

/** "Bilateral agreements" are none of them in particular; "a larger deal" is another than the one so far. */
function keyOf({ name, words }: Mention, latest: string | null, current: string | null): string {
  if (name !== null) return nameKey(name)
  if (MANY.test(words)) return 'many'
  if (ANOTHER.test(words) && current !== null) return `other ${words.toLowerCase()}`
  return latest === null ? 'the one' : nameKey(latest)
}

const nameKey = (name: string): string => name.toLowerCase().replace(/s$/, '')

/** Several of them, unless by their common name a single thing is meant: "the accords". */
const MANY = /(?<!\p{L})(?:agreements|deals|treaties|pacts|ceasefires|cease-fires|truces)(?!\p{L})/iu

/** In these an agreement is asked for, offered or feared, and not said to be. */
const NOT_YET: ReadonlySet<SpeechAct> = new Set(['offer', 'demand', 'call-on', 'hope', 'refuse', 'condition'])

/** "Called for a truce": nothing but an indefinite phrase in what somebody asks for. */
const isOnlyProposed = (group: readonly Mention[], voiceAt: VoiceAt): boolean =>
  group.every(mention => {
    const voice = voiceAt(mention)
    return (
      mention.name === null &&
      /^(?:an?|any|no) /i.test(mention.words) &&
      voice !== null &&
      NOT_YET.has(voice.act)
    )
  })

function toAgreement(
  { view, toponyms, statements, actors, voiceAt }: Ground,
  mentions: readonly Mention[],
): Agreement {
  const named = mentions.find(({ name }) => name !== null)
  const longest = mentions
    .filter(({ words }) => !/ lines?$/.test(words))
    .sort((a, b) => b.words.length - a.words.length)[0]
  const name = named?.name ?? longest?.words.replace(/^(?:the|an?|this|that|any|no|its|their) /i, '') ?? ''
  const joint = statements.filter(
    statement => (isJoint(view, statement) || isOfBoth(statement)) && isBeside(statement, mentions),
  )
  return {
    type: 'agreement',
    id: idOf(view, named, mentions),
    name,
    date: findAgreementDate(view, mentions),
    place: findAgreementPlace(view, mentions, toponyms),
    parties: findParties(view, mentions, joint, actors, voiceAt),
    mentions: mentions.map(({ start, end }) => ({ article: view.article.id, start, end })),
    commitments: distinct([
      ...mentions.flatMap(mention => commitmentOf(view, mention) ?? []),
      ...joint.flatMap(statement => commitmentsIn(view, statement)),
    ]),
    breaches: findBreaches(view, mentions, actors, voiceAt),
    by: [`interpret.en.facets.agreements.${named ? 'named' : 'called'}`],
    confidence: named ? 0.85 : 0.6,
  }
}

/** Characters between what several agreed and the phrase for their agreement. */
const BESIDE = 300

const isBeside = ({ content }: Statement, mentions: readonly Mention[]): boolean => {
  const start = content.spans[0]?.start ?? Number.NaN
  return mentions.some(mention => Math.abs(mention.start - start) <= BESIDE)
}

const distinct = (all: readonly Agreement['commitments'][number][]): Agreement['commitments'][number][] => [
  ...new Map(all.map(one => [one.text.toLowerCase(), one])).values(),
]

/** An agreement named after a place or people is the same one in every article; "the Peace Agreement" is this article's. */
const idOf = (view: View, named: Mention | undefined, mentions: readonly Mention[]): string =>
  named?.name && !GENERAL_NAME.test(named.name)
    ? recordId('ag', nameKey(named.name))
    : recordId('ag', view.article.id, mentions[0]?.start ?? 0)

const GENERAL_NAME =
  /^(?:(?:peace|comprehensive|final|national|general|ceasefire|cease-fire|joint|framework|truce|political|association|partnership|trade|free|nuclear|security) )*\S+$/i
