import { ENCIRCLED_BEFORE, ENCIRCLING } from '../../../../lexicon/en/facets-control.ts'
import { holderBefore } from './find-holder.ts'
import type { ControlRule } from './types.ts'

/** "The besieged town of", "the siege of", "encircling the rebels in": by whom need not be said. */
export const readEncircled: ControlRule = {
  presupposes: true,
  read: ({ view, site, before, from, actors, voice }) => {
    if (site.kind !== 'town' || /(?:border|coast)$/.test(site.name)) return null
    const match = ENCIRCLED_BEFORE.exec(before) ?? ENCIRCLING.exec(before)
    if (
      !match ||
      /(?<![\p{L}])(?:not|lifted|broke|ended|broken|lift|break|end) (?:the |a )?$/iu.test(
        before.slice(0, match.index),
      )
    )
      return null
    const holder = holderBefore(view, before.slice(0, match.index), from + match.index, actors, voice)
    return {
      action: 'encircles',
      holder,
      start: from + match.index - (holder?.reach ?? 0),
      end: site.end,
      rule: 'encircled',
    }
  },
}
