import type { LedgerRecord, Range, RecordType, ReviewAnchor, ReviewMember } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { rangesIn } from './anchor-of.ts'

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
 * Else it is the record of the same type that covers at least half of the anchor, by characters; of several, the one
 * whose spans agree with the anchor best (common characters by all characters); of equals none: that is for a person
 * to say. A claim or dispute is the one with at least half of the statements, each found in the same way.
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

async function byPlace(
  store: Store,
  type: RecordType,
  { article, spans }: { readonly article: string; readonly spans: readonly Range[] },
): Promise<Found> {
  const candidates: { readonly id: string; readonly agreement: number }[] = []
  for await (const record of store.list(type, { article })) {
    const agreement = agreementOf(spans, rangesIn(record as LedgerRecord, article))
    if (agreement !== null) candidates.push({ id: record.id, agreement })
  }
  const found = theBest(candidates)
  return typeof found === 'string' ? { record: found, by: 'place' } : found
}

/** Common characters by all characters; null where the ranges cover less than half of the anchor. */
export function agreementOf(anchor: readonly Range[], ranges: readonly Range[]): number | null {
  const common = anchor.reduce(
    (sum, a) =>
      sum +
      ranges.reduce(
        (inner, b) => inner + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)),
        0,
      ),
    0,
  )
  const [own, other] = [lengthOf(anchor), lengthOf(ranges)]
  return common === 0 || common * 2 < own ? null : common / (own + other - common)
}

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
  for (const { statement, article, spans } of members) {
    const now = gone.has(statement)
      ? (await byPlace(store, 'statement', { article, spans })).record
      : statement
    if (now !== null) found.push({ statement: now, article })
  }
  return found
}

async function byStatements(
  store: Store,
  type: RecordType,
  members: readonly ReviewMember[],
): Promise<Found> {
  const statements = new Set((await presentStatements(store, members)).map(({ statement }) => statement))
  const candidates = new Map<string, number>()
  for (const article of new Set(members.map(member => member.article)))
    for await (const record of store.list(type, { article })) {
      const common = statementsOf(record as LedgerRecord).filter(id => statements.has(id)).length
      if (common * 2 >= members.length && common > 0) candidates.set(record.id, common)
    }
  const found = theBest([...candidates].map(([id, agreement]) => ({ id, agreement })))
  return typeof found === 'string' ? { record: found, by: 'statements' } : found
}

/** The statements that a claim or dispute rests on, each once. */
export function statementsOf(record: LedgerRecord): readonly string[] {
  if (record.type === 'claim') return [...new Set(record.stances.map(({ statement }) => statement))]
  if (record.type === 'dispute') return [...new Set(record.sides.flatMap(({ statements }) => statements))]
  return []
}
