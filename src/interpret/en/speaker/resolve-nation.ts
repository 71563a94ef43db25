import { bearersOf } from '../names/bearers-of.ts'
import type { Nation } from '../names/nations.ts'
import { type Speaker, type SpeakerRule, speaker } from './types.ts'

/** A land or its capital speaks: that is its government. */
export const resolveNation: SpeakerRule = ({ words, head, cast }) => {
  // "Norland on Friday", "Norland for its part": neither is part of the name.
  const own = /^(?:on|in|for)$/.test(words[head.length]?.text ?? '') ? head : words
  const text = own.map(word => word.text).join(' ')
  const bare = text.replace(/^(?:an?|the|official|both) /i, '')
  const nation = cast.nations.named(text) ?? cast.nations.ofAdjective(bare) ?? cast.nations.named(bare)
  if (nation) {
    const bearers = bearersOf(bare, cast.persons)
    return bearers.length === 0 ? government(nation, 'nation') : open(nation, bearers)
  }
  const capital = cast.nations.ofCapital(bare)
  return capital ? government(capital, 'nation.capital') : null
}

/** "Jordan" of an article that names Jordan Tarn may be she or the land. */
const open = ({ name }: Nation, bearers: readonly string[]): Speaker =>
  speaker('nation.or-person', null, 'unnamed', {
    candidates: [...new Set([`Government of ${name}`, ...bearers])].sort(),
  })

export const government = (nation: Nation, by: string): Speaker =>
  speaker(by, `Government of ${nation.name}`, 'government', { of: nation.name, aliases: nation.aliases })
