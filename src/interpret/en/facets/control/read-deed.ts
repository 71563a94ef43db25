import { DEEDS, UNREAL_BEHIND, UNREAL_DEED } from '../../../../lexicon/en/facets-control.ts'
import { SETTLEMENTS } from '../../../../lexicon/en/facets-places.ts'
import { holderBehind } from './find-holder.ts'
import { forceOf } from './party.ts'
import type { ControlRule } from './types.ts'

const DEED = new RegExp(
  `(?<![\\p{L}-])((?:(?:\\p{Lu}[\\p{L}-]*|rebels?|army|militants?|government) ){0,3}(?:\\p{L}+'s?|their|its|the|recent|[Tt]he|[Ii]ts|[Tt]heir) )?(${[...DEEDS.keys()].join('|')}) of (?:the )?(?:(?:[\\p{L}-]+ ){0,3}?(?:${SETTLEMENTS}) of )?$`,
  'u',
)
/** "The capture of Karsk by rebels", "the army's recapture of", "the fall of Karsk to": nouns that say it happened. */
export const readDeed: ControlRule = {
  presupposes: false,
  read: ({ site, before, after, from, actors }) => {
    const match = DEED.exec(before)
    const action = DEEDS.get(match?.[2]?.toLowerCase() ?? '')
    if (!match || !action || UNREAL_BEHIND.test(after)) return null
    // Without "the" or an owner "fall of" may be a season, and "capture of" anybody's.
    if (match[1] === undefined || UNREAL_DEED.test(before.slice(0, match.index))) return null
    const by = /^ (?:by|to) /.exec(after)
    const found = by ? holderBehind(after.slice(3), actors) : null
    const owner =
      match[1].endsWith("'s ") || match[1].endsWith("' ") ? forceOf(match[1].trim(), actors) : null
    // "The fall of a general": only what surely is a place falls without a word on who took it.
    if (site.kind === 'unnamed' && !found && !owner) return null
    return {
      action,
      holder: found?.holder ?? owner,
      start: from + match.index,
      end: site.end + (found ? 3 + found.length : 0),
      rule: 'deed',
    }
  },
}
