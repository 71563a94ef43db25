import type { Article, CopyLink, Decision } from '../model/index.ts'
import { addedAndCut } from './added-and-cut.ts'
import { bodyWords } from './body-words.ts'
import { firstComesFirst, orderOf } from './copy-order.ts'
import { decideCopies } from './decisions/decide-copies.ts'
import { Kin } from './kin.ts'
import { isCopy, type Likeness, likeness } from './likeness.ts'
import { wireOf } from './wire.ts'

type Shared = CopyLink['shared'][number]

/**
 * Which articles of a group are copies of which, what each shares with the others, and what a copy adds and cuts.
 * What two copies of one article have from it is told of each and the article, not of the two. `articles` in any order.
 */
export function findCopies(articles: readonly Article[], decisions: readonly Decision[] = []): CopyLink[] {
  const ordered = [...articles].sort(firstComesFirst)
  const kin = new Kin()
  const found: (number | null)[] = []
  const shared: Shared[][] = ordered.map(() => [])
  ordered.forEach((later, i) => {
    let origin: number | null = null
    for (const j of kin.of(later)) {
      const earlier = ordered[j]
      if (!earlier) continue
      const alike = likeness(earlier, later)
      for (const [a, b] of placesOf(alike, earlier, later)) {
        shared[j]?.push({ with: later.id, ...a, otherStart: b.start, otherEnd: b.end })
        shared[i]?.push({ with: earlier.id, ...b, otherStart: a.start, otherEnd: a.end })
      }
      if (origin === null && isCopy(alike)) origin = found[j] ?? j
    }
    found.push(origin)
    kin.add(later, origin)
  })
  const origins = decideCopies(ordered, found, decisions)
  const wires = wireOf(ordered, origins)
  return ordered
    .map((article, i) => linkOf(article, ordered[origins[i] ?? -1], shared[i] ?? [], wires[i] ?? null))
    .sort((a, b) => (a.article < b.article ? -1 : 1))
}

/** What one of very many copies says of the first of them: the same as beside all the others, without looking at them. */
export function copyLinkOf(origin: Article, copy: Article, decisions: readonly Decision[] = []): CopyLink {
  const shared = placesOf(likeness(origin, copy), origin, copy).map(([a, b]) => ({
    with: origin.id,
    ...b,
    otherStart: a.start,
    otherEnd: a.end,
  }))
  const ordered = [origin, copy]
  const origins = decideCopies(ordered, [null, 0], decisions)
  return linkOf(copy, ordered[origins[1] ?? -1], shared, wireOf(ordered, origins)[1] ?? null)
}

function linkOf(
  article: Article,
  origin: Article | undefined,
  shared: readonly Shared[],
  agency: string | null,
): CopyLink {
  const link = { article: article.id, copyOf: origin?.id ?? null, shared, agency }
  if (!origin) return link
  const alike = likeness(origin, article)
  return { ...link, order: orderOf(origin, article), ...addedAndCut(origin, article, alike) }
}

/** The passages as ranges of the two texts. */
function placesOf({ passages }: Likeness, a: Article, b: Article) {
  const own = bodyWords(a)
  const other = bodyWords(b)
  return passages.map(
    passage =>
      [
        { start: own.starts[passage.start] ?? 0, end: own.ends[passage.end - 1] ?? 0 },
        { start: other.starts[passage.otherStart] ?? 0, end: other.ends[passage.otherEnd - 1] ?? 0 },
      ] as const,
  )
}
