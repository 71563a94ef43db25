import { UNREAL } from '../../../../lexicon/en/facets-control.ts'
import { holderBehind } from './find-holder.ts'
import type { ControlRule } from './types.ts'

const DRIVE =
  /(?<![\p{L}])(?:drove|driven|drives|pushed|pushing|forced|expelled|ousted|flushed|dislodged|cleared|chased|beat|driving|forcing)( (?:back )?(?:the )?(?:[\p{L}'-]+ ){1,4}?)(?:back )?(?:out of|out from|from) (?:the )?(?:(?:[\p{L}-]+ ){0,3}?(?:town|city|village|port|region|province|district|island|area)s? of )?$/iu

/** "Drove the rebels out of Karsk": whoever was driven out has lost it, whether or not the driver is said to hold it. */
export const readDrivenOut: ControlRule = {
  presupposes: false,
  read: ({ before, site, from, actors }) => {
    const match = DRIVE.exec(before)
    if (!match || UNREAL.test(before.slice(0, match.index).slice(-60))) return null
    const found = holderBehind(match[1] ?? '', actors)
    return (
      found && {
        action: 'lost',
        holder: found.holder,
        start: from + match.index,
        end: site.end,
        rule: 'driven-out',
      }
    )
  },
}
