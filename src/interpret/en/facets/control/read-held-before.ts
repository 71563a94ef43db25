import { HELD_BEFORE, HELD_INSIDE } from '../../../../lexicon/en/facets-control.ts'
import { forceOf } from './party.ts'
import type { ControlRule } from './types.ts'

/** "The rebel-held town of", "Norland-controlled". */
export const readHeldBefore: ControlRule = {
  presupposes: true,
  read: ({ view, site, before, from, actors }) => {
    const inside = site.kind === 'unnamed' ? HELD_INSIDE.exec(view.plain.slice(site.start, site.end)) : null
    const match = inside ?? HELD_BEFORE.exec(before)
    const words = match?.[1]?.replace(/^(?:the|an?) /i, '')
    const holder = words ? forceOf(words.split(' ').at(-1)?.replace(/^pro-/, '') ?? '', actors) : null
    const named = words ? (forceOf(words, actors) ?? holder) : null
    if (!match || !named) return null
    return {
      action: 'holds',
      holder: named,
      start: inside ? site.start : from + match.index,
      end: site.end,
      rule: 'held-before',
    }
  },
}
