import { stemsOf } from '../../../lexicon/en/word-stems.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../speaker/index.ts'
import type { View } from '../view.ts'

/** Least share of a short statement's words that the fuller one repeats. */
const LEAST = 0.5

/** For each draft in headline, summary or first paragraph: the later ones of the same speaker that say it more fully. */
export function findRestatements(
  view: View,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): ReadonlyMap<string, readonly string[]> {
  const lead = view.blocks.findIndex(block => block.kind === 'paragraph')
  const stems = drafts.map(draft => stemsOf(draft.contentText))
  const found = new Map<string, string[]>()
  drafts.forEach((short, i) => {
    if (short.block > lead) return
    const fuller = drafts.flatMap((full, j) =>
      j > i &&
      full.block > short.block &&
      sameSpeaker(speakers[i], speakers[j]) &&
      repeats(stems[i], stems[j])
        ? [full.id]
        : [],
    )
    if (fuller.length > 0) found.set(short.id, fuller)
  })
  return found
}

const sameSpeaker = (a: Speaker | undefined, b: Speaker | undefined): boolean =>
  a?.name != null && b?.name != null && (a.name === b.name || (a.of !== null && a.of === b.of))

function repeats(short: ReadonlySet<string> | undefined, full: ReadonlySet<string> | undefined): boolean {
  if (!short || !full || short.size < 2) return false
  let common = 0
  for (const stem of short) if (full.has(stem)) common++
  return common >= 2 && common / short.size >= LEAST
}
