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
  let last: Site | null = null
  for (const one of findSites(view, cast, toponyms)) {
    const site: Site | null = one.name === '' ? standingFor(one, last) : one
    if (!site) continue
    const records = controlsOf(view, site, actors, voiceAt)
    for (const record of records) {
      const { statement, placeName, holderName, action } = record
      const key = [statement, placeName.toLowerCase(), holderName, action].join('|')
      if (!found.has(key)) found.set(key, record)
    }
    if (records.length > 0 && site.kind === 'town') last = site
  }
  return [...found.values()]
}

/** What the rules find in the sentence around one site. */
function controlsOf(view: View, site: Site, actors: readonly Actor[], voiceAt: VoiceAt): Control[] {
  const sentence = view.sentenceAt(site.start)
  if (!sentence || sentence.end < site.end) return []
  const voice = voiceAt(site)
  const from = Math.max(sentence.start, site.start - REACH)
  const before = withoutFellows(view.plain.slice(from, site.start), view.plain.slice(site.end, site.end + 60))
  const after = view.plain.slice(site.end, Math.min(sentence.end, site.end + REACH))
  return RULES.flatMap(rule => {
    if (voice && SAY_NOTHING_SO.has(voice.act) && !rule.presupposes) return []
    const finding = rule.read({ view, site, before, after, from, actors, voice })
    return finding ? [toControl(view, site, finding, voice)] : []
  })
}

/** Characters back to the place that "it" stands for where several towns are named: the one last said to be held or taken. */
const REACH_OF_IT = 600

const standingFor = (it: Site, last: Site | null): Site | null =>
  last !== null && it.start - last.end <= REACH_OF_IT ? { ...it, name: last.name, town: last.town } : null

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
