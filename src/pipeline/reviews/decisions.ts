import {
  type Decision,
  holding,
  pairOf,
  type Review,
  type ReviewAnchor,
  type ReviewedPair,
  type ReviewMember,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { presentStatements, typeOf } from './attach.ts'

/** What people decided on what belongs together, as reconciling asks for it. */
export interface Decisions {
  /** Articles that a decision ties to this one, though the machine may see no link. */
  readonly linkedTo: (article: string) => readonly string[]
  /** The decisions that concern any of these articles. */
  readonly among: (articles: readonly string[]) => readonly Decision[]
}

const NONE: Decisions = { linkedTo: () => [], among: () => [] }

/** The decisions that hold now. They are read again only when the log has grown. */
export class DecisionDesk {
  readonly #store: Store
  #read = -1
  #now: Decisions = NONE

  constructor(store: Store) {
    this.#store = store
  }

  async now(): Promise<Decisions> {
    const latest = await this.#store.latestReview()
    if (latest !== this.#read) this.#now = await decisionsOf(this.#store)
    this.#read = latest
    return this.#now
  }
}

interface Placed {
  readonly decision: Decision
  /** Those of `a` and of `b`; empty where it is about no article in particular. */
  readonly articles: readonly (readonly string[])[]
}

async function decisionsOf(store: Store): Promise<Decisions> {
  const reviews = await store.reviews({ decisions: ['merge', 'split', 'undo'] })
  const placed: Placed[] = []
  for (const review of latestOfEachPair(holding(reviews))) {
    const one = await place(store, review)
    if (one) placed.push(one)
  }
  return placed.length === 0 ? NONE : { linkedTo: linksOf(placed), among: amongOf(placed) }
}

/** Who first joins two and then parts them has changed his mind. */
function latestOfEachPair(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    const pair = pairOf(review)
    if (pair) latest.set([review.record, pair.with].sort().join(' '), review)
  }
  return [...latest.values()]
}

async function place(store: Store, review: Review): Promise<Placed | null> {
  const pair = pairOf(review)
  const of = ofWhat(review.record)
  if (!pair || of === null) return null
  const kind = review.decision === 'merge' ? 'together' : 'apart'
  const decision = { kind, of, a: review.record, b: pair.with } as const
  if (of === 'article') return { decision, articles: [[review.record], [pair.with]] }
  if (of === 'actor') return { decision, articles: [] }
  const a = await presentStatements(store, membersOf(review.record, review))
  const b = await presentStatements(store, membersOf(pair.with, pair))
  if (a.length === 0 || b.length === 0) return null
  const idsOf = (found: typeof a): readonly string[] => [...new Set(found.map(({ statement }) => statement))]
  return {
    decision: {
      ...decision,
      b: pair.with.startsWith('st-') ? (idsOf(b)[0] ?? pair.with) : pair.with,
      statements: { a: idsOf(a), b: idsOf(b) },
    },
    articles: [a, b].map(found => [...new Set(found.map(({ article }) => article))]),
  }
}

function ofWhat(record: string): Decision['of'] | null {
  const type = typeOf(record)
  return type === 'article' || type === 'actor' || type === 'claim' || type === 'dispute' ? type : null
}

/** The statements of a claim or dispute; a statement is its own. */
const membersOf = (
  record: string,
  { anchor, members }: { readonly anchor: ReviewAnchor | null; readonly members?: ReviewedPair['members'] },
): readonly ReviewMember[] => members ?? (anchor === null ? [] : [{ statement: record, ...anchor }])

/** A star for each decision: its first article is tied to all the others. */
function linksOf(placed: readonly Placed[]): Decisions['linkedTo'] {
  const links = new Map<string, Set<string>>()
  const tie = (x: string, y: string): void => {
    if (x === y) return
    links.set(x, (links.get(x) ?? new Set()).add(y))
    links.set(y, (links.get(y) ?? new Set()).add(x))
  }
  for (const { decision, articles } of placed) {
    const [centre, ...others] = articles.flat()
    if (decision.kind === 'together' && centre !== undefined) for (const other of others) tie(centre, other)
  }
  return article => [...(links.get(article) ?? [])].sort()
}

function amongOf(placed: readonly Placed[]): Decisions['among'] {
  return articles => {
    const wanted = new Set(articles)
    return placed
      .filter(({ articles: own }) => own.length === 0 || own.flat().some(article => wanted.has(article)))
      .map(({ decision }) => decision)
  }
}
