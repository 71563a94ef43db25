import type { Article, CopyLink } from '../model/index.ts'
import { bodyWords } from './body-words.ts'
import { isCopy, type Likeness, likeness } from './likeness.ts'

type Shared = CopyLink['shared'][number]

/** Which articles of a group are copies of which, and what each shares with the others. `articles` in any order. */
export function findCopies(articles: readonly Article[]): CopyLink[] {
  const ordered = [...articles].sort(earlierFirst)
  const shared = new Map<string, Shared[]>(ordered.map(article => [article.id, []]))
  const origin = new Map<string, string>()
  ordered.forEach((later, i) => {
    for (const earlier of ordered.slice(0, i)) {
      const alike = likeness(earlier, later)
      if (alike.passages.length === 0) continue
      note(shared, earlier, later, alike)
      if (isCopy(alike) && !origin.has(later.id)) origin.set(later.id, origin.get(earlier.id) ?? earlier.id)
    }
  })
  return ordered
    .map(({ id }) => ({ article: id, copyOf: origin.get(id) ?? null, shared: shared.get(id) ?? [] }))
    .sort((a, b) => (a.article < b.article ? -1 : 1))
}

/** By date; of one date the agency's own copy first, then by id. Undated ones come last: a date is a reason, its lack is none. */
function earlierFirst(a: Article, b: Article): number {
  const day = (article: Article): string => article.published ?? '9999'
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1
  const own = (article: Article): number =>
    article.agency !== null && article.agency === article.outlet ? 0 : 1
  return own(a) - own(b) || (a.id < b.id ? -1 : 1)
}

function note(shared: ReadonlyMap<string, Shared[]>, a: Article, b: Article, { passages }: Likeness): void {
  const wa = bodyWords(a)
  const wb = bodyWords(b)
  for (const passage of passages) {
    const start = wa.starts[passage.start]
    const end = wa.ends[passage.end - 1]
    const otherStart = wb.starts[passage.otherStart]
    const otherEnd = wb.ends[passage.otherEnd - 1]
    if (start === undefined || end === undefined || otherStart === undefined || otherEnd === undefined)
      continue
    shared.get(a.id)?.push({ with: b.id, start, end, otherStart, otherEnd })
    shared.get(b.id)?.push({ with: a.id, start: otherStart, end: otherEnd, otherStart: start, otherEnd: end })
  }
}
