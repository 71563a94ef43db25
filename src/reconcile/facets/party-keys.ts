import { AGAINST_A_STATE, STATE_FORCES } from '../../lexicon/en/holder-sides.ts'
import { plainName } from '../../lexicon/places/fold-name.ts'
import type { Actor } from '../../model/index.ts'

/** Letters by which "Norland" and "Norlander" are one. */
const ROOT = 5
const GROUP = /\b(?:group|movement|organi[sz]ation|sect|faction|captors|kidnappers)\b/iu
const MOST_ACTORS = 60

/**
 * Finds who a party is, by the id of the actor that it belongs to: the government for its ministry, the group for "its militants". A
 * description ("the militants", "the government") is the one actor of its side that the article names most. What nobody is
 * known for stays words.
 */
export function partyFinder(all: readonly Actor[]): (party: string) => string {
  const actors = [...all].sort(byMentions).slice(0, MOST_ACTORS)
  const known = new Map<string, string>()
  for (const actor of actors)
    for (const form of [actor.id, ...formsOf(actor)])
      if (!known.has(form.toLowerCase())) known.set(form.toLowerCase(), wholeOf(actor))
  return party => {
    const words = party.replace(/^(?:the|a|an|its|their) /i, '')
    return known.get(words.toLowerCase()) ?? described(words, actors) ?? words
  }
}

const byMentions = (a: Actor, b: Actor): number =>
  b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)

const formsOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases]

const wholeOf = ({ id, affiliation, kind }: Actor): string =>
  kind === 'person' || kind === 'unnamed' ? id : (affiliation ?? id)

const isState = ({ kind }: Actor): boolean =>
  kind === 'government' || kind === 'country' || kind === 'state-forces' || kind === 'ministry'

function described(words: string, actors: readonly Actor[]): string | null {
  const inside = actors.find(
    actor =>
      actor.kind === 'armed-group' && formsOf(actor).some(form => form.length > 3 && words.includes(form)),
  )
  if (inside) return wholeOf(inside)
  if (STATE_FORCES.test(words) && !AGAINST_A_STATE.test(words))
    return sole(actors.filter(actor => isState(actor) && fits(words, actor)))
  if (AGAINST_A_STATE.test(words) || GROUP.test(words))
    return sole(actors.filter(({ kind }) => kind === 'armed-group'))
  return null
}

/** "Norlander army" is Norland's; "the army" may be anybody's. */
function fits(words: string, actor: Actor): boolean {
  const roots = [...words.matchAll(/\p{Lu}\p{L}{3,}/gu)].map(match => plainName(match[0]).slice(0, ROOT))
  const own = formsOf(actor).map(plainName).join(' ')
  return roots.length === 0 || roots.some(root => own.includes(root))
}

/** The one that is named most, if it is named twice as often as the next of another body. */
function sole(actors: readonly Actor[]): string | null {
  const counts = new Map<string, number>()
  for (const actor of actors)
    counts.set(wholeOf(actor), (counts.get(wholeOf(actor)) ?? 0) + actor.mentions.length)
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m)
  if (first === undefined) return null
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null
}

/**
 * The other side of an agreement of which an article names one party: the government that the one armed group stands against, the
 * group that it fights, or the one other state; nobody where several may be meant.
 */
export function otherSide(parties: readonly string[], all: readonly Actor[]): readonly string[] {
  const [party, ...more] = parties
  if (party === undefined || more.length > 0) return []
  const others = [...all]
    .sort(byMentions)
    .slice(0, MOST_ACTORS)
    .filter(actor => wholeOf(actor) !== party)
  const group = sole(others.filter(({ kind }) => kind === 'armed-group'))
  const state = sole(others.filter(isState))
  const isGroup = all.some(actor => wholeOf(actor) === party && actor.kind === 'armed-group')
  const other = isGroup ? state : (group ?? state)
  return other === null ? [] : [other]
}
