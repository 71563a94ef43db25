import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import type { Actor } from '../../../../model/index.ts'
import type { Holder } from './types.ts'

const FORCES = new Set(['state-forces', 'armed-group', 'government'])
/** People who seize and hold things without being a body. */
const MEN = new Set(
  'police gunmen militiamen paramilitaries peacekeepers protesters protestors demonstrators commandos marines paratroopers mercenaries allies coalition alliance tribesmen guardsmen attackers raiders loyalists secessionists nationalists pirates bandits occupiers mutineers'.split(
    ' ',
  ),
)

/** A noun of those who can hold a place: "troops", "rebels", "gunmen". */
export const isForce = (noun: string): boolean =>
  MEN.has(noun.toLowerCase()) || FORCES.has(bodyKind(noun) ?? bodyKind(`${noun}s`) ?? '')

/** Who a phrase is, by its own words, whoever they may be. */
export function partyOf(words: string, actors: readonly Actor[]): Holder {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|an?|on|in|as|when|but|and|these|those) )+/i, '')
    .replace(/'s?$/, '')
  // "the rebel-held town" is held by rebels.
  const name =
    /^(?:rebel|separatist|insurgent|militant|jihadist|extremist|islamist|loyalist|secessionist)$/i.test(bare)
      ? `${bare}s`
      : bare
  const actor = actors.find(one =>
    [one.name, ...one.aliases].some(alias => alias.toLowerCase() === name.toLowerCase()),
  )
  return { name: actor?.name ?? name, actor: actor?.id ?? null, reach: 0 }
}

/** The same where the phrase is surely one that can hold a place – a force's noun or an actor's name – and nothing else. */
export function forceOf(words: string, actors: readonly Actor[]): Holder | null {
  const bare = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?|its|their|some) /i, '')
    .replace(/'s?$/, '')
  if (bare === '') return null
  const actor = actors.find(
    ({ kind, name, aliases }) =>
      CAN_HOLD.has(kind) && [name, ...aliases].some(alias => alias.toLowerCase() === bare.toLowerCase()),
  )
  if (actor) return { name: actor.name, actor: actor.id, reach: 0 }
  // "A town near the rebel" is nobody.
  if (/(?<!\p{L})(?:in|near|of|from|at|by|for|to|the|and|or|with|on|is|was) /iu.test(bare)) return null
  return isForce(bare.split(' ').at(-1) ?? '') ? partyOf(bare, actors) : null
}

const CAN_HOLD: ReadonlySet<Actor['kind']> = new Set([
  'government',
  'country',
  'armed-group',
  'state-forces',
  'organisation',
  'office',
])

export const canHold = ({ kind }: Actor): boolean => CAN_HOLD.has(kind)
