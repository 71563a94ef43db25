import { HELD_BEFORE, HELD_INSIDE } from '../../../../lexicon/en/facets-control.ts'
import type { View } from '../../view.ts'
import { forceOf } from './party.ts'
import type { ControlRule, Finding, Site } from './types.ts'

/** "The rebel-held town of", "Norland-controlled". */
export const readHeldBefore: ControlRule = {
  presupposes: true,
  read: ({ view, site, before, from, actors }) => {
    const inside =
      site.kind === 'unnamed'
        ? HELD_INSIDE.exec(view.plain.slice(site.start, site.end).replace(/ (?:in|near|at|outside) .*/, ''))
        : null
    const match = inside ?? HELD_BEFORE.exec(before)
    const words = match?.[1]?.replace(/^(?:the|an?) /i, '')
    const holder = words ? forceOf(words.split(' ').at(-1)?.replace(/^pro-/, '') ?? '', actors) : null
    const named = words ? (forceOf(words, actors) ?? holder) : null
    if (!match || !named) return occupied(view, site)
    return {
      action: 'holds',
      holder: named,
      start: inside ? site.start : from + match.index,
      end: site.end,
      rule: 'held-before',
    }
  },
}

/** "Occupied offices": held, and not said by whom. */
function occupied(view: View, site: Site): Finding | null {
  if (
    site.kind !== 'unnamed' ||
    !/^(?:\p{Ll}+ ){0,2}occupied /iu.test(view.plain.slice(site.start, site.end))
  )
    return null
  return { action: 'holds', holder: null, start: site.start, end: site.end, rule: 'held-before' }
}
