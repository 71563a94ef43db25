import type { Actor, Statement } from '../../../../model/index.ts'
import { mentionsWithin } from '../../names/lead-mention.ts'
import type { View } from '../../view.ts'
import { BETWEEN, MODIFIERS } from './between.ts'
import { canHold, forceOf, isForce, partyOf } from './party.ts'
import type { Holder } from './types.ts'

const PRONOUN =
  /(?:^|[ "“‘'])(it|they|we|he|(?:its|our|their|his) (?:\p{Ll}+ )?(?:forces|troops|fighters|soldiers|army|men|objective|aim|goal))((?: \p{Ll}+){0,5} ?)$/iu
/** "They pushed on and had retaken": the second verb has its subject from the first. */
const ELIDED = /(?:,? and|,)(?: (?:then|later|also|now|has|had|have))* ?$/u
const OPENING = /^["“‘' ]*(it|they|we|its (?:\p{Ll}+ )?(?:forces|troops|army))(?!\p{L})/iu

/** A pronoun before the verb: whoever speaks in the statement around it, else armed men named before it, else its chain. */
export function pronounBefore(
  view: View,
  before: string,
  end: number,
  actors: readonly Actor[],
  voice: Statement | null,
): Holder | null {
  const match = PRONOUN.exec(before.slice(-160))
  const word = match?.[1]
  if (!match || word === undefined || !BETWEEN.test((match[2] ?? '').replace(/ (?:is|was) to $/, ' ')))
    return null
  const reach = match[0].length - match[0].indexOf(word)
  const who = standIn(view, word, before.slice(0, before.length - reach), end - reach, actors, voice)
  return who && { ...who, reach }
}

/**
 * Whom "it", "they", "their" or "we" stands for at a position.
 * @param ahead the sentence before it
 */
export function standIn(
  view: View,
  word: string,
  ahead: string,
  position: number,
  actors: readonly Actor[],
  voice: Statement | null,
): Holder | null {
  // "The soldiers they besieged" were besieged by others.
  const touches = /\p{L} $/u.test(ahead) && /^they/i.test(word)
  return (
    ownOf(word, voice, actors) ??
    (/^(?:they|their)/i.test(word) && !touches ? lastForce(ahead, actors) : null) ??
    chained(view, position, actors)
  )
}

/** "We" is the body that somebody speaks for; "they" and "it" are the speaker only where a body speaks itself. */
function ownOf(word: string, voice: Statement | null, actors: readonly Actor[]): Holder | null {
  const isPerson = actors.find(({ id }) => id === voice?.speaker)?.kind === 'person'
  return voice && (!isPerson || /^(?:we|our)(?!\p{L})/iu.test(word)) ? groupOf(voice, actors) : null
}

/** The subject of the clause before, where the verb has none of its own: that of the whole content or sentence. */
export function elidedBefore(
  before: string,
  end: number,
  actors: readonly Actor[],
  voice: Statement | null,
): Holder | null {
  const match = ELIDED.exec(before)
  if (!match) return null
  const home = voice?.content.spans.find(span => span.start <= end && end <= span.end)
  const opening = before.slice(home ? Math.max(0, before.length - (end - home.start)) : 0)
  if (OPENING.test(opening)) {
    const group = voice && groupOf(voice, actors)
    return group && { ...group, reach: match[0].replace(/^,?(?: and)? */, '').length }
  }
  return null
}

/** "Rebel forces gained a foothold and their aim was": the last armed men of the sentence before the pronoun. */
function lastForce(ahead: string, actors: readonly Actor[]): Holder | null {
  const last = [...ahead.matchAll(/\p{L}+/gu)].filter(match => isForce(match[0])).at(-1)
  return last ? partyOf((MODIFIERS.exec(ahead.slice(0, last.index))?.[0] ?? '') + last[0], actors) : null
}

/** Who the pronoun at a position is, by what else the article calls it. */
function chained({ document }: View, position: number, actors: readonly Actor[]): Holder | null {
  const [mention] = mentionsWithin(document.mentions, { start: position, end: position + 1 })
  const chain = mention?.chain == null ? undefined : document.chains[mention.chain]
  const name = chain && document.mentions[chain.representative]
  const words = name ? document.text.slice(name.start, name.end) : ''
  // "His forces" are nobody until somebody is told.
  return words === '' || /^(?:his|her|its|their|our)\s/i.test(words) ? null : forceOf(words, actors)
}

/** A speaker's "we" is the body that he speaks for, if he does; a person holds no town. */
export function groupOf(voice: Statement, actors: readonly Actor[]): Holder | null {
  const speaker = actors.find(({ id }) => id === voice.speaker)
  const body = speaker?.kind === 'person' ? actors.find(({ id }) => id === speaker.affiliation) : speaker
  return body && canHold(body) ? { name: body.name, actor: body.id, reach: 0 } : null
}
