import {
  type Actor,
  type Control,
  recordId,
  type SpeechAct,
  type Statement,
} from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { placeId, type Toponym } from '../places/find-places.ts'
import type { VoiceAt } from '../voice-at.ts'
import { findEventDate } from './find-event-date.ts'
import { findSites } from './find-sites.ts'
import { readActive } from './read-active.ts'
import { readDeed } from './read-deed.ts'
import { readDrivenOut } from './read-driven-out.ts'
import { readEncircled } from './read-encircled.ts'
import { readFlag } from './read-flag.ts'
import { readHands } from './read-hands.ts'
import { readHeldBefore } from './read-held-before.ts'
import { readParticiple, readPassive } from './read-passive.ts'
import { readRelative } from './read-relative.ts'
import { readStronghold } from './read-stronghold.ts'
import type { ControlRule, Finding, Site } from './types.ts'
import { withoutFellows } from './without-fellows.ts'

/** Characters on each side of a place that rules look at: enough for a long clause, and linear in a hostile sentence. */
const REACH = 300

/** Each may find something: "the army took the rebel-held town" tells of two. Of the same finding the first counts. */
const RULES: readonly ControlRule[] = [
  readActive,
  readPassive,
  readParticiple,
  readHands,
  readRelative,
  readDrivenOut,
  readDeed,
  readFlag,
  readHeldBefore,
  readStronghold,
  readEncircled,
]

/** In these nothing is said to be so but what they presuppose: "called for the town that rebels seized to be handed over". */
const SAY_NOTHING_SO: ReadonlySet<SpeechAct> = new Set([
  'deny',
  'demand',
  'call-on',
  'offer',
  'hope',
  'condition',
  'refuse',
  'request-proof',
])

/**
 * Who is said to hold which place. What is denied, asked or only possible makes no record: the ledger's denials are
 * stances on claims. One record for each voice, place, holder and action.
 */
export function findControl(
  view: View,
  cast: Cast,
  toponyms: readonly Toponym[],
  actors: readonly Actor[],
  voiceAt: VoiceAt,
): Control[] {
  const found = new Map<string, Control>()
  for (const site of findSites(view, cast, toponyms)) {
    const sentence = view.sentenceAt(site.start)
    if (!sentence || sentence.end < site.end) continue
    const voice = voiceAt(site)
    const start = Math.max(sentence.start, site.start - REACH)
    const before = withoutFellows(
      view.plain.slice(start, site.start),
      view.plain.slice(site.end, site.end + 60),
    )
    const after = view.plain.slice(site.end, Math.min(sentence.end, site.end + REACH))
    for (const rule of RULES) {
      if (voice && SAY_NOTHING_SO.has(voice.act) && !rule.presupposes) continue
      const finding = rule.read({ view, site, before, after, from: start, actors, voice })
      if (!finding) continue
      const record = toControl(view, site, finding, voice)
      const key = [record.statement, record.placeName.toLowerCase(), record.holderName, record.action].join(
        '|',
      )
      if (!found.has(key)) found.set(key, record)
    }
  }
  return [...found.values()]
}

function toControl(view: View, site: Site, finding: Finding, voice: Statement | null): Control {
  return {
    type: 'control',
    id: recordId('co', view.article.id, finding.start, finding.end, finding.action, site.start),
    article: view.article.id,
    start: finding.start,
    end: finding.end,
    place: site.town === null ? null : placeId(site.town),
    placeName: site.name,
    holder: finding.holder?.actor ?? null,
    holderName: finding.holder?.name ?? null,
    action: finding.action,
    statement: voice?.id ?? null,
    date: findEventDate(view, finding, voice),
    by: [`interpret.en.facets.control.${finding.rule}`],
    confidence: confidenceOf(site, finding),
  }
}

/** By rough counts on news that was read by hand: what has no name, or nobody who holds it, is wrong more often. */
const confidenceOf = (site: Site, { holder }: Finding): number =>
  (holder ? 0.8 : 0.55) - (site.kind === 'unnamed' ? 0.15 : 0)
