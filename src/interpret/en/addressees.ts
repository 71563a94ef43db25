import type { SpeechAct } from '../../model/index.ts'
import type { Draft } from './draft.ts'
import type { Cast } from './names/cast.ts'
import { resolvePhrase, type Speaker } from './speaker/index.ts'
import { findAddressee } from './statement/find-addressee.ts'
import type { Target } from './targets.ts'
import type { View } from './view.ts'

/** In these whoever the words are aimed at is also told: whoever is accused need not hear of it. */
const TO_ITS_TARGET: ReadonlySet<SpeechAct> = new Set([
  'call-on',
  'demand',
  'threaten',
  'warn',
  'promise',
  'offer',
  'request-proof',
])

/** Whom each saying is told, in the order of the drafts; null where the text names nobody, or nobody that can be told apart. */
export function findAddressees(
  view: View,
  cast: Cast,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  acts: readonly SpeechAct[],
  targets: readonly Target[],
): (Speaker | null)[] {
  return drafts.map((draft, i) => {
    const act = acts[i] ?? 'assert'
    const span = findAddressee(view, draft)
    if (span && PRONOUN.test(span.text)) return null
    if (span) {
      const who = resolvePhrase(view, cast, draft, span, drafts, speakers)
      if (who.name !== null && !who.anonymous && who.name !== speakers[i]?.name) return who
    }
    const aimed = TO_ITS_TARGET.has(act) ? (targets[i]?.who ?? null) : null
    return aimed && !NOBODY.test(aimed.name ?? '') ? aimed : null
  })
}

/** "Pleaded Saturday", "pleaded directly with": what was read for a name is none. */
const NOBODY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Directly|Publicly|Repeatedly)(?!\p{L})/u
const PRONOUN = /^(?:us|them|him|me|you|it)$/i
