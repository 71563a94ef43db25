import { type Attribution, byPosition, type Range, recordId, type Span, spanOf } from '../../model/index.ts'
import { bareContent, bareCue, bareSource } from './bare-spans.ts'
import { withoutLastGloss } from './end-gloss.ts'
import { splitLightVerb } from './light-verb.ts'
import { matterOf } from './matter-of.ts'
import { isNoStatement } from './no-statement.ts'
import { splitReciprocal } from './reciprocal.ts'
import { splitGoingOn } from './split-going-on.ts'
import type { View } from './view.ts'

/** An attribution with its spans as a statement has them: what the rules of this stage work on. */
export interface Draft {
  readonly id: string
  readonly attribution: Attribution
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Where the saying stands: its cue, else its source, else its content. */
  readonly at: number
  readonly block: number
  readonly sourceText: string
  readonly cueText: string
  readonly contentText: string
  /** Index of the innermost other draft whose content holds this one. */
  readonly within: number | null
}

/** Drafts in the order of the text; attributions whose content is nothing but marks are left out. */
export function draftsOf(view: View, attributions: readonly Attribution[]): Draft[] {
  const drafts = attributions
    .flatMap(attribution => splitReciprocal(view, attribution))
    .flatMap(attribution => splitGoingOn(view, attribution))
    .map(attribution => splitLightVerb(view.text, attribution))
    .filter(attribution => !isOutlook(attribution) && !isOccasion(view, attribution))
    .map(attribution => draftOf(view, attribution))
    .filter(draft => draft.content.length > 0 && !ASKS_FOR_SILENCE.test(draft.contentText))
    .filter(draft => !isNoStatement(view, draft.cue))
    .sort((a, b) => byPosition(extentOf(a), extentOf(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .filter((draft, i, all) => draft.id !== all[i - 1]?.id && !all.some(other => saysLess(draft, other)))
  return drafts.map((draft, i) => ({ ...draft, within: outerOf(drafts, i) }))
}

/** "Who declined to be named" tells of the source and is no statement on the matter. */
const ASKS_FOR_SILENCE = /^(?:not )?to (?:be|remain|stay) (?:named|identified|quoted|anonymous|unnamed)\b/i

/** "The talks are expected to fail": nobody is named who expects it, and the outlook is the reporter's. */
const isOutlook = ({ lemma, source }: Attribution): boolean => lemma === 'expect' && source.length === 0

/** "Harl said when asked about the raid": the question is the occasion, and not his. */
const isOccasion = ({ text }: View, { cue }: Attribution): boolean => {
  const start = cue[0]?.start ?? 0
  return (
    /^(?:asked|pressed|questioned|quizzed)\b/.test(text.slice(start, start + 12)) &&
    /\b(?:when|if|after being|once)\s+$/.test(text.slice(Math.max(0, start - 24), start))
  )
}

/** Two rules may find "say" and "declined to say" over one content: the fuller cue stays. */
function saysLess(draft: Draft, other: Draft): boolean {
  if (draft === other || draft.cueText === other.cueText || draft.cue.length === 0) return false
  if (
    draft.content[0]?.start !== other.content[0]?.start ||
    draft.content.at(-1)?.end !== other.content.at(-1)?.end
  )
    return false
  return draft.cue.every(inner =>
    other.cue.some(outer => outer.start <= inner.start && inner.end <= outer.end),
  )
}

function draftOf(view: View, attribution: Attribution): Draft {
  const spans = (ranges: readonly Range[], bare: (text: string, range: Range) => Range | null): Span[] =>
    ranges.flatMap(range => {
      const inner = bare(view.text, range)
      return inner ? [spanOf(view.text, inner)] : []
    })
  const source = spans(attribution.source, bareSource)
  const cue = spans(attribution.cue, bareCue)
  const matter = matterOf(view.text, attribution)
  const own = attribution.manner === 'indirect' ? withoutLastGloss(view.text, matter) : matter
  const content = spans(own, bareContent)
  const at = cue[0]?.start ?? source[0]?.start ?? content[0]?.start ?? 0
  return {
    id: statementId(view.article.id, source, cue, content, attribution.manner),
    attribution,
    source,
    cue,
    content,
    at,
    block: view.blockAt(at),
    sourceText: joined(source),
    cueText: joined(cue),
    contentText: joined(content),
    within: null,
  }
}

const joined = (spans: readonly Span[]): string =>
  spans
    .map(span => span.text)
    .join(' ')
    .replace(/\s+/g, ' ')

function statementId(article: string, ...parts: readonly (readonly Span[] | string)[]): string {
  const flat = parts.flatMap(part =>
    typeof part === 'string' ? [part] : [part.map(({ start, end }) => `${start}-${end}`).join(',')],
  )
  return recordId('st', article, ...flat)
}

/** First to last character of everything a draft is made of. */
const extentOf = (draft: Draft): Range => {
  const all = [...draft.source, ...draft.cue, ...draft.content]
  return {
    start: all.reduce((least, x) => Math.min(least, x.start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, x) => Math.max(most, x.end), Number.NEGATIVE_INFINITY),
  }
}

/** How far back a content can begin that holds a later statement: contents run over sentences, not over pages. */
const OUTER_SEARCH = 12

function outerOf(drafts: readonly Draft[], i: number): number | null {
  const inner = drafts[i]
  if (!inner) return null
  const parts = [...inner.cue, ...inner.content]
  let best: number | null = null
  let bestSize = Number.POSITIVE_INFINITY
  for (let j = Math.max(0, i - OUTER_SEARCH); j < Math.min(drafts.length, i + OUTER_SEARCH); j++) {
    const outer = drafts[j]
    if (j === i || !outer) continue
    if (!parts.every(part => outer.content.some(c => c.start <= part.start && part.end <= c.end))) continue
    const size = outer.content.reduce((sum, c) => sum + c.end - c.start, 0)
    const own = inner.content.reduce((sum, c) => sum + c.end - c.start, 0)
    if (size > own && size < bestSize) {
      best = j
      bestSize = size
    }
  }
  return best
}
