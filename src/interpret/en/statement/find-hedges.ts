import { HEDGES, HEDGING_CUE } from '../../../lexicon/en/hedges.ts'
import { byPosition, type Span, type Statement, spanOf } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'

type Hedge = Statement['hedges'][number]

/** Words of distance in the content, and a cue that is one itself. In quoted words they are the source's own. */
export function findHedges(text: string, draft: Draft): Hedge[] {
  const whose = draft.attribution.manner === 'direct' ? 'source' : 'unclear'
  const found = new Map<number, Hedge>()
  for (const span of draft.content)
    for (const pattern of HEDGES)
      for (const hit of hits(text, span, pattern)) found.set(hit.start, { ...hit, whose })
  for (const span of [...draft.cue, ...draft.source]) {
    const cue = HEDGING_CUE.exec(span.text)
    if (cue && draft.cue.includes(span))
      found.set(span.start + cue.index, { ...sub(text, span, cue.index, cue[0].length), whose: 'narrator' })
    for (const pattern of HEDGES)
      for (const hit of hits(text, span, pattern)) found.set(hit.start, { ...hit, whose: 'narrator' })
  }
  return [...found.values()].sort(byPosition)
}

const hits = (text: string, span: Span, pattern: RegExp): Span[] =>
  [...span.text.matchAll(pattern)].map(match => sub(text, span, match.index, match[0].length))

const sub = (text: string, span: Span, at: number, length: number): Span =>
  spanOf(text, { start: span.start + at, end: span.start + at + length })
