import { ARMED_BODY } from '../../lexicon/en/claim-words.ts'
import type { Actor } from '../../model/index.ts'

/** Leads from the actor of a proposition – an id, or words – to the sides that are meant. */
export type SidesOf = (value: string | null) => readonly string[]

/** How much more often than any other an armed group must be named, to be "the group". */
const FAR_MORE = 3

export function sidesFinder(
  actors: readonly Actor[],
  named: (text: string) => readonly string[],
  sideOf: (actor: Actor) => string,
): SidesOf {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const group = theGroup(actors)
  return value => {
    if (value === null) return []
    const actor = byId.get(value)
    if (actor) return actor.affiliation === null && isNobody(actor) ? [] : [sideOf(actor)]
    const found = named(value)
    if (found.length > 0) return [...new Set(found)]
    return group !== null && ARMED_BODY.test(value) ? [sideOf(group)] : []
  }
}

/** Residents, crowds, papers, nameless offices and people who speak for nobody are no party. */
const isNobody = ({ kind, mentions }: Actor): boolean =>
  /^(?:unnamed|document|crowd|outlet|agency|person|office)$/.test(kind) ||
  (kind === 'organisation' && mentions.length < 2)

const PARTIES: ReadonlySet<Actor['kind']> = new Set([
  'government',
  'country',
  'armed-group',
  'state-forces',
  'ministry',
])

/** The side that a speaker speaks for, if it is a power, an armed body or an organisation, and nobody's private word. */
export const partyOf = (actor: Actor | null, sideOf: (actor: Actor) => string): string | null =>
  actor !== null && (actor.affiliation !== null || PARTIES.has(actor.kind)) ? sideOf(actor) : null

/** The two sides that an article names most; where it says "the truce with the front", they are who keeps it. Empty where unclear. */
export function principalsOf(
  actors: readonly Actor[],
  named: readonly string[],
  sideOf: (actor: Actor) => string,
): readonly string[] {
  const parties = new Set(actors.filter(({ kind }) => PARTIES.has(kind)).map(sideOf))
  const counts = new Map<string, number>()
  for (const side of named) if (parties.has(side)) counts.set(side, (counts.get(side) ?? 0) + 1)
  const ranked = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
  const [first, second, third] = ranked
  if (!first || !second || second[1] < LEAST_MENTIONS) return []
  return third && third[1] * CLEARLY > second[1] ? [] : [first[0], second[0]]
}

/** Fewer mentions make nobody a main figure. */
const LEAST_MENTIONS = 3
/** The second must be named so much more than the third. */
const CLEARLY = 1.5

/** The armed group that an article calls "the militants" when it does not name it: the only one, or named far more than any other. */
function theGroup(actors: readonly Actor[]): Actor | null {
  const groups = actors
    .filter(({ kind }) => kind === 'armed-group')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const [first, second] = groups
  if (!first) return null
  return !second || first.mentions.length >= FAR_MORE * second.mentions.length ? first : null
}
