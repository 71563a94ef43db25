import type { SpeechAct } from '../../model/index.ts'
import { findDateWords } from './dates/find-date-words.ts'
import type { Draft } from './draft.ts'
import type { Cast } from './names/cast.ts'
import { resolvePhrase, type Speaker } from './speaker/index.ts'
import { findTarget } from './statement/find-target.ts'
import type { View } from './view.ts'

export interface Target {
  readonly span: ReturnType<typeof findTarget>
  readonly who: Speaker | null
}

/** Whom each saying is directed at: the phrase and who it is; for a denial the one who made the charge inside it. */
export function findTargets(
  view: View,
  cast: Cast,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  acts: readonly SpeechAct[],
): Target[] {
  return drafts.map((draft, i) => {
    const act = acts[i] ?? 'assert'
    const mutual = eachOther(view, draft, drafts, speakers)
    if (mutual) return { span: null, who: mutual }
    if (act === 'deny') return { span: null, who: chargeInside(i, drafts, speakers) }
    const span = somebody(findTarget(view, draft, act))
    if (!span) return { span: null, who: null }
    const who = resolvePhrase(view, cast, draft, span, drafts, speakers)
    return { span, who: who.anonymous || who.name === null ? null : who }
  })
}

/** "Warned — ", "urged regarding", "wanted to defect": what stands behind the cue is nobody. "To parliament" is. */
function somebody(span: Target['span']): Target['span'] {
  if (!span) return null
  const lead = /^(?:to|on|upon|at|against|with)\s+/i.exec(span.text)?.[0] ?? ''
  const text = span.text.slice(lead.length)
  const isInfinitive =
    /^to\s/i.test(lead) &&
    /^\p{Ll}/u.test(text) &&
    !/^(?:the|an?|all|both|its|his|her|their|our|any|every|those)\b/.test(text)
  if (isInfinitive || NOBODY.test(text) || !/\p{L}/u.test(text) || isDay(text)) return null
  return { ...span, start: span.start + lead.length, text }
}

/** "Offered on Saturday to open the road": nobody is called Saturday. */
const isDay = (text: string): boolean => findDateWords(text)[0]?.start === 0

const NOBODY =
  /^(?:that|which|who|whom|what|whether|if|regarding|concerning|including|allowing|\p{Ll}+ing\b|\W)/u

function chargeInside(i: number, drafts: readonly Draft[], speakers: readonly Speaker[]): Speaker | null {
  const inner = drafts.findIndex(draft => draft.within === i)
  const who = inner < 0 ? null : (speakers[inner] ?? null)
  return who && who.name !== null && !who.anonymous && who.name !== speakers[i]?.name ? who : null
}

/** "Both blamed each other": two statements on the same words, each aimed at the other's speaker. */
function eachOther(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): Speaker | null {
  const cue = draft.cue.at(-1)
  if (!cue || !/^\s*(?:each other|one another)\b/.test(view.plain.slice(cue.end, cue.end + 20))) return null
  const twin = drafts.findIndex(other => other !== draft && other.cue.at(-1)?.start === cue.start)
  return twin < 0 ? null : (speakers[twin] ?? null)
}
