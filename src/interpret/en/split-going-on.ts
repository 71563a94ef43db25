import type { Attribution, Range } from '../../model/index.ts'
import type { View } from './view.ts'

/** A sentence ends between the saying and the next quotation: `"We left," Reth said. "Nobody stayed."` */
const SENTENCE_ENDS = /[.!?][”’"'»]*\s*$/
const NEW_QUOTATION = /^[“"„«‘']{1,2}\s?\p{Lu}/u

/**
 * A quotation that goes on behind a whole sentence of saying is a statement of its own, without source and cue: one
 * cue and its contiguous content give one statement. A sentence that its own cue breaks ("We left," he said, "at
 * noon.") stays one.
 */
export function splitGoingOn(view: View, attribution: Attribution): Attribution[] {
  const { source, cue, content } = attribution
  if (cue.length === 0) return [attribution]
  const kept: Range[] = []
  const own: Range[] = []
  for (const part of content) (goesOnBehind(view, part, [...source, ...cue, ...kept]) ? own : kept).push(part)
  if (own.length === 0 || kept.length === 0) return [attribution]
  return [
    { ...attribution, content: kept },
    ...own.map(
      (part): Attribution => ({ ...attribution, source: [], cue: [], content: [part], lemma: null }),
    ),
  ]
}

function goesOnBehind({ text }: View, part: Range, before: readonly Range[]): boolean {
  if (!before.every(({ end }) => end <= part.start)) return false
  const last = before.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  return (
    SENTENCE_ENDS.test(text.slice(last, part.start)) &&
    NEW_QUOTATION.test(text.slice(part.start, part.start + 4))
  )
}
