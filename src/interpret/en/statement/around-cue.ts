import type { Range } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

/** Characters to either side of a nested cue. */
const NEAR = 60

/** The words of the sentence that frame a saying: its own content and other statements' contents are blanked out. */
export function aroundCue(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
): { text: string; start: number } {
  const sentence = view.sentenceAt(draft.at)
  const outer = draft.within === null ? null : drafts[draft.within]
  const home = outer?.content.find(span => span.start <= draft.at && draft.at < span.end)
  // Inside another's words only what stands close by belongs to the inner saying.
  const near = home
    ? { start: Math.max(home.start, draft.at - NEAR), end: Math.min(home.end, draft.at + NEAR) }
    : null
  const start = Math.max(sentence?.start ?? draft.at, near?.start ?? 0)
  const end = Math.min(Math.max(sentence?.end ?? draft.at, start), near?.end ?? Number.POSITIVE_INFINITY)
  const hidden = drafts
    .filter(other => Math.abs(other.block - draft.block) <= 1)
    .flatMap(other => other.content)
    .filter(span => !(span.start <= draft.at && draft.at < span.end))
  const others = drafts.flatMap(other => (isAnotherSaying(draft, other) ? frameOfCue(other) : []))
  return { text: blank(view.plain.slice(start, end), start, [...hidden, ...others]), start }
}

/** "A spokesman told the agency …, and the mayor said": another's saying, and neither is inside the other. */
const isAnotherSaying = (draft: Draft, other: Draft): boolean =>
  other !== draft &&
  Math.abs(other.block - draft.block) <= 1 &&
  other.within === draft.within &&
  draft.source.length > 0 &&
  other.source.length > 0 &&
  draft.source[0]?.start !== other.source[0]?.start

/** From a cue to its content stands whom it was told, and when: of that saying alone. */
function frameOfCue({ cue, content }: Draft): Range[] {
  const [from, to] = [cue[0]?.start, content[0]?.start]
  return from !== undefined && to !== undefined && from < to ? [{ start: from, end: to }] : []
}

/** Keeps the length, so that positions stay right. */
function blank(text: string, offset: number, hidden: readonly Range[]): string {
  let out = text
  for (const { start, end } of hidden) {
    const from = Math.max(0, start - offset)
    const to = Math.min(text.length, end - offset)
    if (from < to) out = out.slice(0, from) + ' '.repeat(to - from) + out.slice(to)
  }
  return out
}
