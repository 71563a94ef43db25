import {
  BEFORE_PLACE,
  BEHIND_PLACE,
  ENCIRCLED_BEFORE,
  HELD_BEFORE,
  STRONGHOLD_BEFORE,
  UNREAL,
} from '../../../../lexicon/en/facets-control.ts'
import { type Actor, type Control, recordId, type Statement } from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { isState } from '../places/find-names.ts'
import { placeId, type Toponym } from '../places/find-places.ts'
import type { VoiceAt } from '../voice-at.ts'
import { type Holder, held, holderBefore, holderBehind, isForce } from './find-holder.ts'
import { resolveLocal } from './resolve-local.ts'

/** What one place's surroundings say of who holds it. Positions are the article's. */
interface Finding {
  readonly action: Control['action']
  readonly holder: Holder | null
  readonly start: number
  readonly end: number
  readonly rule: string
}

interface Surroundings {
  readonly toponym: Toponym
  readonly before: string
  readonly after: string
  readonly actors: readonly Actor[]
  readonly voice: Statement | null
}

/** Characters on each side of a place that rules look at: enough for a long clause, and linear in a hostile sentence. */
const REACH = 300

/** Tried in this order; the first that finds something ends it. */
const RULES: readonly ((at: Surroundings) => Finding | null)[] = [
  readActive,
  readPassive,
  readHeldBefore,
  readStronghold,
  readEncircled,
]

/**
 * Who is said to hold which named place. What is denied, asked or only possible makes no record: the ledger's denials
 * are stances on claims. One record for each voice, place, holder and action.
 */
export function findControl(
  view: View,
  cast: Cast,
  toponyms: readonly Toponym[],
  actors: readonly Actor[],
  voiceAt: VoiceAt,
): Control[] {
  const found = new Map<string, Control>()
  const local = resolveLocal(view, toponyms, name => !isState(name, cast))
  for (const toponym of [...toponyms, ...local].sort((a, b) => a.start - b.start)) {
    if (toponym.use === 'name-part' || toponym.use === 'modifier') continue
    const sentence = view.sentenceAt(toponym.start)
    if (!sentence || sentence.end < toponym.end) continue
    const voice = voiceAt(toponym)
    if (voice?.act === 'deny') continue
    const before = view.plain.slice(Math.max(sentence.start, toponym.start - REACH), toponym.start)
    const after = view.plain.slice(toponym.end, Math.min(sentence.end, toponym.end + REACH))
    const at = { toponym, before, after, actors, voice }
    for (const rule of RULES) {
      const finding = rule(at)
      if (!finding) continue
      const record = toControl(view, toponym, finding, voice)
      const key = [record.statement, record.place, record.holderName, record.action].join('|')
      if (!found.has(key)) found.set(key, record)
      break
    }
  }
  return [...found.values()]
}

function toControl(view: View, toponym: Toponym, finding: Finding, voice: Statement | null): Control {
  return {
    type: 'control',
    id: recordId('co', view.article.id, finding.start, finding.end, finding.action, toponym.start),
    article: view.article.id,
    start: finding.start,
    end: finding.end,
    place: placeId(toponym.name),
    placeName: toponym.name,
    holder: finding.holder?.actor ?? null,
    holderName: finding.holder?.name ?? null,
    action: finding.action,
    statement: voice?.id ?? null,
    date: null,
    by: [`interpret.en.facets.control.${finding.rule}`],
    confidence: finding.holder ? 0.75 : 0.55,
  }
}

function readActive({ toponym, before, actors, voice }: Surroundings): Finding | null {
  for (const { action, words } of BEFORE_PLACE) {
    const match = words.exec(before)
    if (!match) continue
    const ahead = before.slice(0, match.index)
    if (action !== 'aims to take' && UNREAL.test(ahead.slice(-60))) return null
    const holder = holderBefore(ahead, actors, voice)
    if (action === 'lost' && /loss of/i.test(match[0]))
      return {
        action,
        holder: null,
        start: toponym.start - before.length + match.index,
        end: toponym.end,
        rule: 'loss',
      }
    // Without its subject a bare verb is as often a participle, a noun or somebody else's: "talks held near Oskel".
    if (!holder) return null
    const start = toponym.start - before.length + match.index - holder.reach
    return { action, holder, start, end: toponym.end, rule: 'active' }
  }
  return null
}

function readPassive({ toponym, after, before, actors }: Surroundings): Finding | null {
  for (const { action, words } of BEHIND_PLACE) {
    const match = words.exec(after)
    if (!match || UNREAL.test(match[0]) || /\b(?:if|whether|den\w+)\b[^,.;]{0,40}$/i.test(before)) continue
    const holder = holderBehind(after.slice(match[0].length), actors)
    if (!holder && action !== 'encircles') continue
    const end = toponym.end + match[0].length + (holder ? lengthOf(after.slice(match[0].length), holder) : 0)
    return { action, holder, start: toponym.start, end, rule: 'passive' }
  }
  return null
}

function lengthOf(after: string, { name }: Holder): number {
  const at = after.indexOf(name)
  return at < 0 || at > 12 ? 0 : at + name.length
}

function readHeldBefore(surroundings: Surroundings): Finding | null {
  const match = HELD_BEFORE.exec(surroundings.before)
  if (!match || !(isForce(match[1] ?? '') || /^\p{Lu}/u.test(match[1] ?? ''))) return null
  return heldBefore(surroundings, match, 'held-before')
}

function readStronghold(surroundings: Surroundings): Finding | null {
  const match = STRONGHOLD_BEFORE.exec(surroundings.before)
  if (!match || !isForce(match[1] ?? '')) return null
  return heldBefore(surroundings, match, 'stronghold')
}

function heldBefore(
  { toponym, before, actors }: Surroundings,
  match: RegExpExecArray,
  rule: Finding['rule'],
): Finding {
  const start = toponym.start - before.length + match.index
  return { action: 'holds', holder: held(match[1] ?? '', actors), start, end: toponym.end, rule }
}

function readEncircled({ toponym, before }: Surroundings): Finding | null {
  const match = ENCIRCLED_BEFORE.exec(before)
  if (!match) return null
  return {
    action: 'encircles',
    holder: null,
    start: toponym.start - before.length + match.index,
    end: toponym.end,
    rule: 'encircled',
  }
}
