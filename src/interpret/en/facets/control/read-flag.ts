import { FLAG, UNREAL } from '../../../../lexicon/en/facets-control.ts'
import { holderBefore } from './find-holder.ts'
import type { ControlRule } from './types.ts'

const RAISED = /(?<![\p{L}-])(?:rais|hoist|plant)(?:ed|ing|es|s) $/iu

/** "Raised their flag over the town hall": who flies his flag says that he holds the place. */
export const readFlag: ControlRule = {
  presupposes: false,
  read: ({ view, site, before, from, actors, voice }) => {
    const isFlag = /flags?$/i.test(view.plain.slice(site.start, site.end))
    const match = isFlag ? RAISED.exec(before) : FLAG.exec(before)
    // Where no place follows, the flag itself stands for the one town spoken of.
    if (!match || !(/ (?:over|above|in|on|at|atop)/.test(match[0]) || isFlag)) return null
    const ahead = before.slice(0, match.index)
    if (UNREAL.test(ahead.slice(-60))) return null
    const holder = holderBefore(view, ahead, from + match.index, actors, voice)
    return (
      holder && {
        action: 'took',
        holder,
        start: from + match.index - holder.reach,
        end: site.end,
        rule: 'flag',
      }
    )
  },
}
