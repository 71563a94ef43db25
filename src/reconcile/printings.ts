import type { CopyLink, Range } from '../model/index.ts'
import type { Utterance } from './utterances.ts'

/** So much of the two contents must be the same place: a copy's last clause may be cut off, another sentence is another place. */
const SAME_PLACE = 0.6

/**
 * Pairs of statements that stand at one place of a passage that two articles share: one utterance printed twice, also
 * where one of the two was read a little otherwise – "the bridge held" here, "that the bridge held until dusk" there.
 */
export function printingsOf(
  utterances: readonly Utterance[],
  copies: readonly CopyLink[],
): readonly (readonly [Utterance, Utterance])[] {
  const byArticle = Map.groupBy(utterances, ({ article }) => article.id)
  const pairs: [Utterance, Utterance][] = []
  for (const { article, shared } of copies)
    for (const passage of shared) {
      // Each passage is told of both articles.
      if (passage.with < article) continue
      const others = byArticle.get(passage.with) ?? []
      for (const utterance of byArticle.get(article) ?? []) {
        const place = placeIn(passage, contentOf(utterance))
        const twin = place && bestAt(place, others)
        if (twin) pairs.push([utterance, twin])
      }
    }
  return pairs
}

const contentOf = ({ statement: { content } }: Utterance): Range => ({
  start: content.spans[0]?.start ?? 0,
  end: content.spans.at(-1)?.end ?? 0,
})

/** Where a stretch of the one text stands in the other; null where the passage does not hold most of it. */
function placeIn(
  { start, end, otherStart, otherEnd }: CopyLink['shared'][number],
  content: Range,
): Range | null {
  const from = Math.max(start, content.start)
  const to = Math.min(end, content.end)
  if (to - from < SAME_PLACE * (content.end - content.start)) return null
  // The words are the same, spaces and dashes between them may be more or fewer.
  const scale = (otherEnd - otherStart) / (end - start)
  return { start: otherStart + (from - start) * scale, end: otherStart + (to - start) * scale }
}

function bestAt(place: Range, others: readonly Utterance[]): Utterance | null {
  let best: Utterance | null = null
  let most = SAME_PLACE
  for (const other of others) {
    const agreement = agreementOf(place, contentOf(other))
    if (agreement < most || (best && agreement === most)) continue
    best = other
    most = agreement
  }
  return best
}

function agreementOf(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common)
}
