import {
  OWN_STRONGHOLD_BEHIND,
  STRONGHOLD_BEFORE,
  STRONGHOLD_BEHIND,
} from '../../../../lexicon/en/facets-control.ts'
import { holderBehind } from './find-holder.ts'
import { forceOf } from './party.ts'
import { isSubject } from './subject.ts'
import type { ControlRule } from './types.ts'

/** "The rebel stronghold of", "a stronghold of the rebels", "turned into a redoubt by". */
export const readStronghold: ControlRule = {
  presupposes: true,
  read: ({ site, before, after, from, actors }) => {
    if (site.kind === 'unnamed') return null
    const ahead = STRONGHOLD_BEFORE.exec(before)
    const owner = ahead && lastForceOf(ahead[1] ?? '', actors)
    if (ahead && owner)
      return { action: 'holds', holder: owner, start: from + ahead.index, end: site.end, rule: 'stronghold' }
    // "Northern Norland, which has strongholds of the rebels" is not theirs.
    const isLand = site.kind === 'land' || /^(?:north|south|east|west|central)/i.test(site.name)
    const marked = !isLand && /^(?:,| (?:\p{Ll}+ )?(?:that|which) )/u.test(after)
    const behind = isSubject(before) || marked ? STRONGHOLD_BEHIND.exec(after) : null
    const found = behind && holderBehind(after.slice(behind[0].length), actors)
    if (behind && found) {
      const end = site.end + behind[0].length + found.length
      return { action: 'holds', holder: found.holder, start: site.start, end, rule: 'stronghold' }
    }
    const own = OWN_STRONGHOLD_BEHIND.exec(after)
    const whose = own && lastForceOf(own[1] ?? '', actors)
    return own && whose
      ? {
          action: 'holds',
          holder: whose,
          start: site.start,
          end: site.end + own[0].length,
          rule: 'stronghold',
        }
      : null
  },
}

/** "The main rebel" and "the northern Red Dawn" end in whoever holds it: the longest end that names them. */
function lastForceOf(words: string, actors: Parameters<typeof forceOf>[1]): ReturnType<typeof forceOf> {
  const parts = words.trim().split(' ')
  for (let from = 0; from < parts.length; from++) {
    const found = forceOf(parts.slice(from).join(' '), actors)
    if (found) return found
  }
  return null
}
