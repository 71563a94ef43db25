import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import type { Actor, Statement } from '../../../../model/index.ts'

/** Who holds a place, as far as the words say it. */
export interface Holder {
  readonly name: string
  readonly actor: string | null
  /** How far before the verb it begins, in characters; 0 where it stands behind. */
  readonly reach: number
}

const MODIFIERS =
  /(?:(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}-]*(?:'s)?|pro-\p{L}+|armed|rebel|government|separatist|local|state) )+$/u
/** What may stand between the holder and the verb. */
const BETWEEN =
  /^(?:,[^,.;]{1,70},)?(?: (?:who|which|that|ha[sd]|have|also|now|already|fully|still|later|then|again|is|are|was|were|been|again|announced|this week|last week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this week|last week))* ?$/u
const PRONOUN =
  /(?:^|[ "“‘'])(?:it|they|we|he|its (?:\p{Ll}+ )?(?:forces|troops|fighters|soldiers|army)|our (?:forces|troops|fighters|soldiers|army|men))((?: \p{Ll}+){0,4} ?)$/iu

/**
 * The subject that ends right before a verb: a phrase headed by a body's noun ("the Norland army", "rebels") or an
 * actor's name; a pronoun is the speaker of the statement around it, if there is one. Null where neither stands there.
 */
export function holderBefore(
  before: string,
  actors: readonly Actor[],
  voice: Statement | null,
): Holder | null {
  const clause = before.slice(Math.max(0, before.length - 160))
  const named = lastNamed(clause, actors) ?? null
  if (named !== null) return named
  const pronoun = PRONOUN.exec(clause)
  if (pronoun === null || voice?.speakerName == null || !BETWEEN.test(pronoun[1] ?? '')) return null
  const group = groupOf(voice, actors)
  return group && { ...group, reach: clause.length - pronoun.index - 1 }
}

function lastNamed(clause: string, actors: readonly Actor[]): Holder | null {
  let best: { end: number; holder: Holder } | null = null
  const offer = (start: number, words: string, holder: Holder): void => {
    const end = start + words.length
    if (
      BETWEEN.test(clause.slice(end)) &&
      (best === null || end > best.end || (end === best.end && holder.name.length > best.holder.name.length))
    )
      best = { end, holder: { ...holder, reach: clause.length - start } }
  }
  for (const match of clause.matchAll(/\p{L}+/gu)) {
    if (!isForce(match[0])) continue
    const modifiers = MODIFIERS.exec(clause.slice(0, match.index))?.[0] ?? ''
    // "its fighters" are whose the speaker is.
    if (/\b(?:its|their|our|his) $/i.test(clause.slice(0, match.index - modifiers.length))) continue
    const words = modifiers + match[0]
    offer(match.index - modifiers.length, words, held(words, actors))
  }
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const at = name.length > 3 ? clause.lastIndexOf(name) : -1
      if (at >= 0 && actor.kind !== 'person') offer(at, name, { name: actor.name, actor: actor.id, reach: 0 })
    }
  return (best as { holder: Holder } | null)?.holder ?? null
}

/** The holder behind "by", "to" or "of". */
export function holderBehind(after: string, actors: readonly Actor[]): Holder | null {
  const text = after.replace(/^ +(?:the |an? )?/, '')
  const match = /^(?:(?:\p{Lu}[\p{L}-]*(?:'s)?|[\p{Ll}]+(?:-\p{L}+)?) ){0,4}?(\p{L}+)(?=[ ,.;"”]|$)/u
  const named = actors.find(actor =>
    [actor.name, ...actor.aliases].some(name => name.length > 3 && text.startsWith(name)),
  )
  for (let length = 1; length <= 4; length++) {
    const words = text
      .split(' ')
      .slice(0, length)
      .join(' ')
      .replace(/[,.;"”].*$/, '')
    if (match.test(words) && isForce(words.split(' ').at(-1) ?? '')) return held(words, actors)
  }
  return named ? { name: named.name, actor: named.id, reach: 0 } : null
}

export function held(words: string, actors: readonly Actor[]): Holder {
  const bare = words.replace(/^(?:(?:the|an?|on|in|as|when|but|and) )+/i, '').replace(/'s$/, '')
  // "the rebel-held town" is held by rebels.
  const name = /^(?:rebel|separatist|insurgent|militant|jihadist|government)$/.test(bare)
    ? `${bare}s`.replace('governments', 'government')
    : bare
  const actor = actors.find(one =>
    [one.name, ...one.aliases].some(alias => alias.toLowerCase() === name.toLowerCase()),
  )
  return { name: actor?.name ?? name, actor: actor?.id ?? null, reach: 0 }
}

const FORCES = new Set(['state-forces', 'armed-group', 'government'])

export const isForce = (noun: string): boolean => FORCES.has(bodyKind(noun) ?? bodyKind(`${noun}s`) ?? '')

/** A speaker's "we" is the body that he speaks for, if he does; a person holds no town. */
function groupOf(voice: Statement, actors: readonly Actor[]): Holder | null {
  const speaker = actors.find(({ id }) => id === voice.speaker)
  const body = speaker?.kind === 'person' ? actors.find(({ id }) => id === speaker.affiliation) : speaker
  return body && /^(?:government|country|armed-group|state-forces|organisation)$/.test(body.kind)
    ? { name: body.name, actor: body.id, reach: 0 }
    : null
}
