import { RELATIVE_VERBS } from '../../../../lexicon/en/facets-control.ts'
import { forceOf } from './party.ts'
import { standIn } from './stand-in-holder.ts'
import type { ControlRule } from './types.ts'

const RELATIVE = new RegExp(
  `^(?:,? (?:which|that))? ((?:[\\p{L}'-]+ ){1,5}?)(?:(?:has|have|had|now|also|still|already|first|previously|briefly) ){0,3}(${[...RELATIVE_VERBS.keys()].join('|')})(?: control of| over(?! (?:the|a|an) ))?(?=[ ,.;)]|$)`,
  'u',
)

/** "Karsk, which the rebels captured in May", "the land that they hold". What stands before the verb must be a party and nothing else. */
export const readRelative: ControlRule = {
  presupposes: true,
  read: ({ view, site, before, after, actors, voice }) => {
    const match = RELATIVE.exec(after)
    const action = RELATIVE_VERBS.get(match?.[2] ?? '')
    if (!match || !action) return null
    const marked = /^,? (?:which|that) /.test(match[0])
    // "The town rebels hold" needs no "that"; a name with a town before it does.
    if (!marked && site.kind !== 'unnamed') return null
    const whose = (match[1] ?? '').trim()
    const pronoun = /^(?:it|they|we)$/i.test(whose)
    const at = site.end + match[0].indexOf(whose)
    const holder = pronoun ? standIn(view, whose, before, at, actors, voice) : forceOf(whose, actors)
    return (
      holder && {
        action,
        holder,
        start: site.start,
        end: site.end + match[0].length,
        rule: 'relative',
      }
    )
  },
}
