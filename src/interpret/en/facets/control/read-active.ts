import {
  ARMED_BEFORE_PLACE,
  BEFORE_PLACE,
  type ControlWording,
  UNREAL,
} from '../../../../lexicon/en/facets-control.ts'
import type { Actor, Statement } from '../../../../model/index.ts'
import { holderBefore } from './find-holder.ts'
import { isForce, partyOf } from './party.ts'
import { groupOf } from './stand-in-holder.ts'
import type { ControlRule, Finding, Holder, Surroundings } from './types.ts'

/** "Rebels have captured …": somebody who did it stands before the verb, or speaks. */
export const readActive: ControlRule = {
  presupposes: false,
  read: at => {
    for (const wording of BEFORE_PLACE) {
      const finding = byWording(at, wording)
      if (finding !== undefined) return finding
    }
    if (at.site.kind !== 'town' || /(?:territory|soil|airspace|border|coast)$/.test(at.site.name)) return null
    for (const wording of ARMED_BEFORE_PLACE) {
      const finding = byWording(at, wording)
      if (finding?.holder && isForce(finding.holder.name.split(' ').at(-1) ?? '')) return finding
      if (finding !== undefined) return null
    }
    return null
  },
}

/** Undefined where the wording does not stand there, null where it does and says nothing. */
function byWording(at: Surroundings, { action, words }: ControlWording): Finding | null | undefined {
  const match = words.exec(at.before)
  if (!match) return undefined
  const ahead = at.before.slice(0, match.index)
  const own = intended(at, ahead)
  if (own) return finding(at, match, 'aims to take', own, 'promised')
  if (isUnreal(ahead, action)) return null
  const holder =
    holderBefore(at.view, ahead, at.from + match.index, at.actors, at.voice) ??
    // Its content begins with the verb: "claimed to have taken the port".
    (at.voice && startsContent(at, ahead) && !isOnlyMeant(at.voice, match[0])
      ? doerOf(at.voice, at.actors)
      : null)
  // Without its subject a bare verb is as often a participle, a noun or somebody else's: "talks held near Oskel".
  return holder && finding(at, match, action, holder, 'active')
}

function finding(
  at: Surroundings,
  match: RegExpExecArray,
  action: Finding['action'],
  holder: Holder,
  rule: string,
): Finding {
  return { action, holder, start: at.from + match.index - holder.reach, end: at.site.end, rule }
}

/** What is planned is told by wordings of its own, and leaving counts when it is promised. */
function isUnreal(ahead: string, action: Finding['action']): boolean {
  if (action === 'aims to take')
    return /(?<!\p{L})(?:not|never|n't|denied|if|whether)(?!\p{L})[^,.;]{0,30}$/iu.test(ahead)
  const near = ahead
    .slice(-60)
    .replace(
      /(?:claim\w*|sa(?:id|ys?)|report\w*|believed|understood|thought|known|appear\w*|seem\w*|continu\w+) to (?:have )?$/i,
      '',
    )
  return UNREAL.test(
    action === 'leaves' ? near.replace(/(?:will|would|agreed to|begun to|began to|started to) $/i, '') : near,
  )
}

/** "Focused on seizing land": an -ing that nobody is blamed for or owns up to is no deed yet. */
const isOnlyMeant = (voice: Statement, verb: string): boolean =>
  /^\p{L}+ing(?!\p{L})/u.test(verb) && voice.act !== 'accuse' && voice.act !== 'acknowledge'

/** Who is accused of taking it, else who says that he did. */
function doerOf(voice: Statement, actors: readonly Actor[]): Holder | null {
  if (voice.act !== 'accuse') return groupOf(voice, actors)
  const accused = voice.target?.span?.text
  return accused ? partyOf(accused, actors) : null
}

const startsContent = ({ voice, from }: Surroundings, ahead: string): boolean => {
  const start = voice?.content.spans[0]?.start ?? Number.NaN
  return start >= from && /^(?:[^,.;]{2,40} of )?(?:to )?(?:ha(?:ving|ve) )?$/.test(ahead.slice(start - from))
}

/** "Vowed to take the port": his own words are what he promises or threatens. */
function intended(at: Surroundings, ahead: string): Holder | null {
  if (at.voice?.act !== 'promise' && at.voice?.act !== 'threaten') return null
  const start = at.voice.content.spans[0]?.start ?? Number.NaN
  return start >= at.from && /^to $/.test(ahead.slice(start - at.from)) ? groupOf(at.voice, at.actors) : null
}
