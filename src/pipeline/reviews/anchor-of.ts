import {
  byPosition,
  type LedgerRecord,
  type Range,
  type ReviewAnchor,
  type ReviewMember,
  type Statement,
  spanOf,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'

/** Where a record stands, so that a review of it finds its successor after a new analysis. */
export interface Anchored {
  readonly anchor: ReviewAnchor | null
  readonly members?: readonly ReviewMember[]
}

/** Enough to know a record again; a long war's claim has a thousand statements, a country as many mentions. */
const MOST_MEMBERS = 64
const MOST_SPANS = 16

/** The place of a record in the text: its own, its mentions in the article that has most of them, or those of its statements. */
export async function anchorOf(store: Store, record: LedgerRecord): Promise<Anchored> {
  switch (record.type) {
    case 'article':
      return { anchor: { article: record.id, spans: [] } }
    case 'claim':
      return ofStatements(
        store,
        record.stances.map(({ statement }) => statement),
      )
    case 'dispute':
      return ofStatements(
        store,
        record.sides.flatMap(({ statements }) => statements),
      )
    case 'note':
      return { anchor: record.article === null ? null : { article: record.article, spans: [] } }
    case 'review':
      return { anchor: record.anchor }
    default:
      return { anchor: await inText(store, record) }
  }
}

/** Source, cue and content: of nested statements the inner words are the outer's as well, but not who says them and by what word. */
const partsOf = ({ source, cue, content }: Statement): readonly Range[] =>
  merged([...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans])

function cueOf({ cue }: Statement): { readonly cue?: Range } {
  const first = cue?.spans[0]
  return first === undefined ? {} : { cue: { start: first.start, end: first.end } }
}

/** The same characters without overlaps, in order. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort(byPosition)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

type Placed = Exclude<LedgerRecord, { type: 'article' | 'claim' | 'dispute' | 'note' | 'review' }>

/** The ranges by which a record is known in one of its articles. */
export function rangesIn(record: LedgerRecord, article: string): readonly Range[] {
  if (record.type === 'statement') return record.article === article ? partsOf(record) : []
  if ('mentions' in record) return record.mentions.filter(mention => mention.article === article)
  return 'start' in record && record.article === article ? [record] : []
}

async function inText(store: Store, record: Placed): Promise<ReviewAnchor | null> {
  const id = 'mentions' in record ? mainArticle(record.mentions) : record.article
  const article = id === null ? null : await store.get(id)
  if (article?.type !== 'article') return null
  const ranges = merged(rangesIn(record, article.id)).slice(0, MOST_SPANS)
  const cue = record.type === 'statement' ? record.cue?.spans[0] : undefined
  return {
    article: article.id,
    spans: ranges.map(range => spanOf(article.text, range)),
    ...(cue === undefined ? {} : { cue: spanOf(article.text, cue) }),
  }
}

/** The article with most mentions; of equals, the first by id. */
function mainArticle(mentions: readonly { readonly article: string }[]): string | null {
  const counts = [...Map.groupBy(mentions, ({ article }) => article)]
  const [first] = counts.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return first?.[0] ?? null
}

async function ofStatements(store: Store, ids: readonly string[]): Promise<Anchored> {
  const wanted = [...new Set(ids)].slice(0, MOST_MEMBERS)
  const found = await store.getMany(wanted)
  const statements = wanted.flatMap(id => {
    const statement = found.get(id)
    return statement?.type === 'statement' ? [statement] : []
  })
  const [first] = statements
  if (first === undefined) return { anchor: null, members: [] }
  return {
    anchor: await inText(store, first),
    members: statements.map(statement => ({
      statement: statement.id,
      article: statement.article,
      spans: partsOf(statement),
      ...cueOf(statement),
    })),
  }
}
