import { forceOf } from './party.ts'
import { standIn } from './stand-in-holder.ts'
import { isSubject } from './subject.ts'
import type { ControlRule } from './types.ts'

const HANDS =
  /^(?:,? (?:which|that))?( (?:has |had |have )?(?:f[ae]ll(?:en)?|came|come|passed) (?:back )?(?:in|into|under)| (?:is|was|are|were|remains?|remained|has been|have been|had been|stays?)(?: now| still| also| already| largely| firmly)? (?:in|under)| (?:in|under)) (?:the )?((?:[\p{L}'-]+ ){1,3}?)(?:hands|control|rule|occupation)(?![\p{L}-])(?! of)/iu
/** "… is in rebel hands", "… fell under Norland control", "villages under their control", "the army's control of". */
export const readHands: ControlRule = {
  presupposes: true,
  read: ({ view, site, before, after, from, actors, voice }) => {
    const match = HANDS.exec(after)
    if (match && (isSubject(before) || /^ (?:in|under)$/i.test(match[1] ?? ''))) {
      const whose = (match[2] ?? '').trim().replace(/^(?:full|complete|firm) /i, '')
      const own = /^(?:their|its|our)$/i.test(whose)
      const at = site.end + match[0].lastIndexOf(whose)
      const holder = own ? standIn(view, whose, before, at, actors, voice) : forceOf(whose, actors)
      if (!holder && !own) return null
      const took = /^ (?:has |had |have )?(?:f[ae]ll|came|come|passed)/i.test(match[1] ?? '')
      return {
        action: took ? 'took' : 'holds',
        holder,
        start: site.start,
        end: site.end + match[0].length,
        rule: 'hands',
      }
    }
    const owned =
      /(?<![\p{L}])((?:\p{Lu}[\p{L}-]* |the |rebel |army |government ){0,3}[\p{L}-]+)'s? (?:full |continued |tight )?(?:control|grip|hold) (?:of|over|on) (?:the )?(?:(?:[\p{L}-]+ ){0,3}?(?:town|city|village|port|region|province|district|island|area)s? of )?$/u.exec(
        before,
      )
    const owner = owned && forceOf(owned[1] ?? '', actors)
    const broken =
      owned &&
      /(?<!\p{L})(?:br[eo]ak\w*|broke\w*|loosen\w*|end\w*|weaken\w*|lost|challeng\w+|contest\w*) (?:the )?$/iu.test(
        before.slice(0, owned.index),
      )
    return owned && owner && !broken
      ? { action: 'holds', holder: owner, start: from + owned.index, end: site.end, rule: 'hands' }
      : null
  },
}
