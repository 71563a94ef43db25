import {
  type LedgerRecord,
  overlaps,
  type Range,
  type RecordType,
  type ReviewAnchor,
  type ReviewMember,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { merged, rangesIn } from './anchor-of.ts'

/** What a review is about, as it was when it was written. */
export interface Subject {
  readonly record: string
  readonly anchor: ReviewAnchor | null
  readonly members?: readonly ReviewMember[]
}

/** The record that a review belongs to now, and why that one; or why none. */
export type Attachment =
  | { readonly record: string; readonly by: 'id' | 'place' | 'statements' }
  | {
      readonly record: null
      /** `text`: other words stand there now; `none`: no record lies over half of the place; `tie`: two do equally. */
      readonly why: 'purged' | 'text' | 'none' | 'tie'
    }

type Found = Attachment

/**
 * Finds the record that a review is about. The same id is the same record, as long as the words are where they were.
 * Else it is the record of the same type – of statements one with the same cue, where both have one – whose characters are the
 * anchor's by at least half of both together; of several,
 * the one that agrees best; of equals none: that is for a person to say. A claim or dispute is the one that agrees so by
 * its statements in the same articles, each found in the same way.
 */
export async function attach(store: Store, subject: Subject): Promise<Attachment> {
  const { record, anchor, members } = subject
  if (anchor !== null && !(await wordsStand(store, anchor)))
    return { record: null, why: await lostWords(store, anchor) }
  const there = (await store.missing(typeOf(record), [record])).length === 0
  if (there) return { record, by: 'id' }
  if (members !== undefined) return byStatements(store, typeOf(record), members)
  return anchor === null ? { record: null, why: 'none' } : byPlace(store, typeOf(record), anchor)
}

/** An id begins with its type. */
const PREFIXES: Readonly<Record<string, RecordType>> = {
  ar: 'article',
  act: 'actor',
  pl: 'place',
  st: 'statement',
  cl: 'claim',
  di: 'dispute',
  ag: 'agreement',
  fi: 'figure',
  co: 'control',
  of: 'offer',
  no: 'note',
  rv: 'review',
  su: 'suggestion',
}

export const typeOf = (id: string): RecordType => PREFIXES[id.slice(0, id.indexOf('-'))] ?? 'note'

/** A reading by a newer version may have moved the text: what stands elsewhere is not guessed at. */
async function wordsStand(store: Store, { article, spans }: ReviewAnchor): Promise<boolean> {
  const record = await store.get(article)
  if (record?.type !== 'article') return false
  return spans.every(({ start, end, text }) => record.text.slice(start, end) === text)
}

const lostWords = async (store: Store, { article }: ReviewAnchor): Promise<'purged' | 'text'> =>
  (await store.missing('article', [article])).length > 0 ? 'purged' : 'text'

interface Place {
  readonly article: string
  readonly spans: readonly Range[]
  readonly cue?: Range
}

async function byPlace(store: Store, type: RecordType, { article, spans, cue }: Place): Promise<Found> {
  const candidates: { readonly id: string; readonly agreement: number }[] = []
  for await (const record of store.list(type, { article })) {
    const agreement = agreementOf(spans, rangesIn(record as LedgerRecord, article))
    if (agreement !== null && hasCue(record as LedgerRecord, cue))
      candidates.push({ id: record.id, agreement })
  }
  const found = theBest(candidates)
  return typeof found === 'string' ? { record: found, by: 'place' } : found
}

/** “Told” is not “said”, though both stand over the same words; a reading without a cue speaks against nothing. */
function hasCue(record: LedgerRecord, cue: Range | undefined): boolean {
  if (record.type !== 'statement' || record.cue === null || cue === undefined) return true
  return record.cue.spans.some(span => overlaps(span, cue))
}

/** Common characters by all characters of the two; null where they are less than half: an inner statement is not its outer one. */
export function agreementOf(anchor: readonly Range[], ranges: readonly Range[]): number | null {
  const [a, b] = [merged(anchor), merged(ranges)]
  const common = a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + commonOf(one, other), 0), 0)
  const all = lengthOf(a) + lengthOf(b) - common
  return common === 0 || common * 2 < all ? null : common / all
}

const commonOf = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0)

type Orphan = Extract<Attachment, { readonly record: null }>

function theBest(
  candidates: readonly { readonly id: string; readonly agreement: number }[],
): string | Orphan {
  const [first, second] = candidates.toSorted((a, b) => b.agreement - a.agreement)
  if (first === undefined) return { record: null, why: 'none' }
  return second?.agreement === first.agreement ? { record: null, why: 'tie' } : first.id
}

/** The present statements that stand where these stood; those without one are left out. */
export async function presentStatements(
  store: Store,
  members: readonly ReviewMember[],
): Promise<readonly { readonly statement: string; readonly article: string }[]> {
  const gone = new Set(
    await store.missing('statement', [...new Set(members.map(({ statement }) => statement))]),
  )
  const found: { statement: string; article: string }[] = []
  for (const member of members) {
    const { statement, article } = member
    const now = gone.has(statement) ? (await byPlace(store, 'statement', member)).record : statement
    if (now !== null) found.push({ statement: now, article })
  }
  return found
}

async function byStatements(
  store: Store,
  type: RecordType,
  members: readonly ReviewMember[],
): Promise<Found> {
  const present = await presentStatements(store, members)
  const statements = new Set(present.map(({ statement }) => statement))
  const articles = [...new Set(members.map(({ article }) => article))]
  const candidates = new Map<string, number>()
  for (const article of articles)
    for await (const record of store.list(type, { article })) {
      if (candidates.has(record.id)) continue
      // What came in with other articles since speaks against nothing.
      const own = await inArticles(store, statementsOf(record as LedgerRecord), articles)
      const common = own.filter(id => statements.has(id)).length
      candidates.set(record.id, common / (members.length + own.length - common))
    }
  const fitting = [...candidates].filter(([, agreement]) => agreement >= 0.5)
  const found = theBest(fitting.map(([id, agreement]) => ({ id, agreement })))
  return typeof found === 'string' ? { record: found, by: 'statements' } : found
}

async function inArticles(
  store: Store,
  ids: readonly string[],
  articles: readonly string[],
): Promise<readonly string[]> {
  const found = await store.getMany(ids)
  return ids.filter(id => {
    const statement = found.get(id)
    return statement?.type === 'statement' && articles.includes(statement.article)
  })
}

/** The statements that a claim or dispute rests on, each once. */
export function statementsOf(record: LedgerRecord): readonly string[] {
  if (record.type === 'claim') return [...new Set(record.stances.map(({ statement }) => statement))]
  if (record.type === 'dispute') return [...new Set(record.sides.flatMap(({ statements }) => statements))]
  return []
}
