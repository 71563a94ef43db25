import {
  BEHIND_PLACE,
  PARTICIPLE_BEHIND,
  TAKEN_PRISONER,
  UNREAL,
} from '../../../../lexicon/en/facets-control.ts'
import { holderBehind } from './find-holder.ts'
import { isSubject } from './subject.ts'
import type { ControlRule } from './types.ts'

/** "… has been taken by rebels", "… fell to the army". */
export const readPassive: ControlRule = {
  presupposes: false,
  read: ({ site, after, before, actors }) => {
    if (!isSubject(before)) return null
    for (const { action, words } of BEHIND_PLACE) {
      const match = words.exec(after)
      if (!match || UNREAL.test(match[0]) || TAKEN_PRISONER.test(match[0])) continue
      if (/(?<![\p{L}])(?:if|whether|den\w+)(?![\p{L}])[^,.;]{0,40}$/iu.test(before)) continue
      const found = holderBehind(after.slice(match[0].length), actors)
      if (!found && action !== 'encircles') continue
      const end = site.end + match[0].length + (found?.length ?? 0)
      return { action, holder: found?.holder ?? null, start: site.start, end, rule: 'passive' }
    }
    return null
  },
}

/** "All offices seized by rebels", "Karsk, held by the army since May, …": true even where something else is demanded of it. */
export const readParticiple: ControlRule = {
  presupposes: true,
  read: ({ site, after, actors }) => {
    for (const { action, words } of PARTICIPLE_BEHIND) {
      const match = words.exec(after)
      const found = match && holderBehind(after.slice(match[0].length), actors)
      if (!match || !found) continue
      const end = site.end + match[0].length + found.length
      return { action, holder: found.holder, start: site.start, end, rule: 'participle' }
    }
    return null
  },
}
