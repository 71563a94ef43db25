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

/** Residents, crowds and documents are no party of their own. */
const isNobody = ({ kind }: Actor): boolean =>
  kind === 'unnamed' || kind === 'document' || kind === 'crowd' || kind === 'outlet'

/** The armed group that an article calls "the militants" when it does not name it: the only one, or named far more than any other. */
function theGroup(actors: readonly Actor[]): Actor | null {
  const groups = actors
    .filter(({ kind }) => kind === 'armed-group')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const [first, second] = groups
  if (!first) return null
  return !second || first.mentions.length >= FAR_MORE * second.mentions.length ? first : null
}
