import { type Span, type SpeechAct, spanOf } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

const DIRECTED: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'call-on',
  'demand',
  'threaten',
  'warn',
  'request-proof',
  'praise',
  'offer',
  'promise',
  'refuse',
])

/** The phrase for whom a saying is directed at, between the cue and the content ("accused the council of"); null where none stands. */
export function findTarget(view: View, draft: Draft, act: SpeechAct): Span | null {
  if (!DIRECTED.has(act)) return null
  const cueEnd = draft.cue.at(-1)?.end
  const contentStart = draft.content[0]?.start
  if (cueEnd === undefined || contentStart === undefined) return null
  if (contentStart <= cueEnd) return null
  const between = view.plain.slice(cueEnd, Math.min(contentStart, cueEnd + 160))
  if (/[.!?"“”]/.test(between)) return null
  // "Accusations by the council that …": the phrase between is the source, not the one accused.
  if (draft.source.some(span => span.start >= cueEnd && span.start < contentStart)) return null
  return phraseIn(view, cueEnd, between) ?? infinitiveSubject(view, draft, act)
}

function phraseIn(view: View, offset: number, between: string): Span | null {
  const lead = /^\s*(?:(?:on|upon|to|at|against|by|with|,)\s+)?/.exec(between)?.[0].length ?? 0
  const rest = between.slice(lead)
  const end = rest.search(
    /\s+(?:of|for|that|to|over|in|on|with|from|not|if|by)\s|\s+(?:of|for|that|to|over|on)\s*$|[,;:]|\s*$/,
  )
  const words = rest.slice(0, end < 0 ? rest.length : end).trim()
  if (words === '' || /^(?:of|for|that|to|over|each other|one another|it)$/i.test(words)) return null
  const start = offset + lead
  return spanOf(view.text, { start, end: start + words.length })
}

/** "Wants the rebels to leave": the subject of the infinitive is the one called upon. */
function infinitiveSubject(view: View, draft: Draft, act: SpeechAct): Span | null {
  const first = draft.content[0]
  if (!first || (act !== 'call-on' && act !== 'demand')) return null
  const subject = /^((?:the |its |all |both )?[\p{L}’'. -]{2,50}?)\s+to\s/u.exec(first.text)?.[1]
  return subject ? spanOf(view.text, { start: first.start, end: first.start + subject.length }) : null
}
