import type { Actor, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import { ADVERBS, BETWEEN, MODIFIERS } from './between.ts'
import { canHold, isForce, partyOf } from './party.ts'
import { elidedBefore, pronounBefore } from './stand-in-holder.ts'
import type { Holder } from './types.ts'

/** The same behind a noun of armed men, which may be told from others by where they are or what they did just before. */
const BETWEEN_MEN = new RegExp(
  `^(?: (?:in|from|of|across|inside|under|loyal to|allied (?:with|to)|backed by|led by|armed with) (?:the )?(?:[\\p{L}'-]+ ?){1,5}?)?(?:,[^,.;]{1,70},)?(?: (?:${ADVERBS}))*(?: (?:swept|moved|marched|advanced|pushed|poured) (?:through|into|across|in) [^,.;]{1,40})?(?:,? and)? ?$`,
  'u',
)
/** In "swept through Norland seizing" Norland is where, not who. */
const WHERE =
  /(?<![\p{L}])(?:in|through|near|against|across|into|at|inside|around|throughout|from|over|with|by|to)(?: the)?(?: (?:north|south|east|west|central)[\p{Ll}-]*)? $/iu
/**
 * The subject that ends right before a verb: a phrase headed by a noun of armed men ("the Norland army", "rebels") or an
 * actor's name; a pronoun is whoever speaks in the statement around it, else whoever its chain names. Null where
 * neither stands there.
 */
export function holderBefore(
  view: View,
  before: string,
  end: number,
  actors: readonly Actor[],
  voice: Statement | null,
): Holder | null {
  const clause = before.slice(Math.max(0, before.length - 160))
  const named = lastNamed(clause, actors)
  if (named !== null) return named
  return pronounBefore(view, before, end, actors, voice) ?? elidedBefore(before, end, actors, voice)
}

function lastNamed(clause: string, actors: readonly Actor[]): Holder | null {
  let best: { end: number; holder: Holder } | null = null
  const offer = (start: number, words: string, holder: Holder, between: RegExp): void => {
    const end = start + words.length
    if (
      between.test(clause.slice(end)) &&
      (best === null || end > best.end || (end === best.end && holder.name.length > best.holder.name.length))
    )
      best = { end, holder: { ...holder, reach: clause.length - start } }
  }
  for (const match of clause.matchAll(/\p{L}+/gu)) {
    if (!isForce(match[0])) continue
    const modifiers = MODIFIERS.exec(clause.slice(0, match.index))?.[0] ?? ''
    // "its fighters" are whose the speaker is.
    if (/(?<!\p{L})(?:its|their|our|his) $/iu.test(clause.slice(0, match.index - modifiers.length))) continue
    const words = modifiers + match[0]
    offer(match.index - modifiers.length, words, partyOf(words, actors), BETWEEN_MEN)
  }
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const at =
        name.length > 1 && canHold(actor) && !/^(?:His|Their|Its|Our|Her) /.test(name)
          ? wordAt(clause, name)
          : -1
      if (at >= 0 && !WHERE.test(clause.slice(0, at)))
        offer(at, name, { name: actor.name, actor: actor.id, reach: 0 }, BETWEEN)
    }
  return (best as { holder: Holder } | null)?.holder ?? null
}

/** The last place where a name stands as whole words; -1 where it does not. */
function wordAt(clause: string, name: string): number {
  const at = clause.lastIndexOf(name)
  const edge = /[\p{L}\p{N}-]/u
  return at < 0 || edge.test(clause[at - 1] ?? ' ') || edge.test(clause[at + name.length] ?? ' ') ? -1 : at
}

/** The holder behind "by", "to" or "of", with how far behind its phrase ends. */
export function holderBehind(
  after: string,
  actors: readonly Actor[],
): { holder: Holder; length: number } | null {
  const lead = /^ +(?:the |an? |its |some )?/.exec(after)?.[0].length ?? 0
  const text = after.slice(lead)
  const words = text.split(' ').slice(0, 5)
  let found: { holder: Holder; length: number } | null = null
  for (let count = 1; count <= words.length; count++) {
    const phrase = words.slice(0, count).join(' ')
    const bare = phrase.replace(/[,.;:"”)].*$/, '').replace(/'s?$/, '')
    const isOne =
      isForce(bare.split(' ').at(-1)?.split('-').at(-1) ?? '') && !/^\p{Ll}+ing$/u.test(words[0] ?? '')
    // "Government troops" goes on behind "government".
    if (isOne) found = { holder: partyOf(bare, actors), length: lead + bare.length }
    if (bare !== phrase || (found && !isOne)) break
  }
  if (found) return found
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases])
      if (
        name.length > 1 &&
        canHold(actor) &&
        text.startsWith(name) &&
        !/^[\p{L}-]/u.test(text.slice(name.length))
      )
        return { holder: { name: actor.name, actor: actor.id, reach: 0 }, length: lead + name.length }
  return null
}
