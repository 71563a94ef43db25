import { type LedgerRecord, sha256 } from '../model/index.ts'
import { LedgerError, type Store } from '../store/index.ts'
import { anchorsOf } from './anchors.ts'
import { ArticleTexts } from './article-texts.ts'
import { checkAnchor } from './check-anchor.ts'
import { ReferenceChecker } from './check-references.ts'
import type { Watch } from './progress.ts'
import { LogCheck, type LogProblem } from './reviews/check-log.ts'

export interface VerifyProblem {
  readonly rule:
    | 'database'
    | 'original-hash'
    | 'original-missing'
    | 'span-text'
    | 'span-range'
    | 'reference'
    | LogProblem['rule']
  /** An id; an original's hash where it has no article; the ledger or one of its tables where the file is damaged. */
  readonly record: string
  readonly reason: string
}

export interface VerifySummary {
  readonly originals: number
  readonly records: number
  readonly spans: number
  /** Links of the log of reviews, those whose words were purged among them. */
  readonly reviews: number
  /** The latest of the log; null where nothing was reviewed. */
  readonly checkpoint: string | null
  readonly problems: number
}

/**
 * Hashes every original anew, checks every span of every record against the text it points into, and that every id leads
 * to a record. Problems are told one by one, so that a damaged ledger of any size can be looked at; what is too damaged to
 * be read is a problem too, and all the rest is checked.
 */
export async function verify(
  store: Store,
  onProblem: (problem: VerifyProblem) => void,
  watch: Watch = {},
): Promise<VerifySummary> {
  const check = new Check(store, onProblem, watch)
  for (const step of STEPS) {
    if (watch.signal?.aborted) break
    await check.sparing(() => step(check))
  }
  return check.tally
}

const STEPS: readonly ((check: Check) => Promise<void>)[] = [
  verifyDatabase,
  verifyOriginals,
  verifyRecords,
  verifyReviews,
]

type Tally = { -readonly [K in keyof VerifySummary]: VerifySummary[K] }

/** One run of `verify`, and what it has found so far. */
class Check {
  readonly store: Store
  readonly watch: Watch
  readonly tally: Tally = { originals: 0, records: 0, spans: 0, reviews: 0, checkpoint: null, problems: 0 }
  readonly #onProblem: (problem: VerifyProblem) => void
  /** One broken page shows in every step that meets it. */
  readonly #damage = new Set<string>()

  constructor(store: Store, onProblem: (problem: VerifyProblem) => void, watch: Watch) {
    this.store = store
    this.watch = watch
    this.#onProblem = onProblem
  }

  tell(problem: VerifyProblem): void {
    if (problem.rule === 'database') {
      const known = `${problem.record} ${problem.reason}`
      if (this.#damage.has(known)) return
      this.#damage.add(known)
    }
    this.tally.problems++
    this.#onProblem(problem)
  }

  /** Does the work; damage that keeps it from going on is a problem of the ledger, and the next step is made. */
  async sparing(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof LedgerError) || error.kind !== 'damaged') throw error
      this.tell({ rule: 'database', record: this.store.location, reason: error.message })
    }
  }

  progress(done: number): void {
    this.watch.onEvent?.({ kind: 'progress', phase: 'verify', done, total: null })
  }
}

async function verifyDatabase(check: Check): Promise<void> {
  const { store } = check
  for (const reason of await store.integrity())
    check.tell({ rule: 'database', record: store.location, reason })
}

async function verifyOriginals(check: Check): Promise<void> {
  const { store, tally, watch } = check
  const originals = store.originals('', ({ record, reason }) => {
    check.tell({ rule: 'original-hash', record, reason })
  })
  for await (const { original, sha256: name, article } of originals) {
    if (watch.signal?.aborted) return
    tally.originals++
    const found = sha256(original.bytes)
    if (found !== name) {
      check.tell({
        rule: 'original-hash',
        record: article ?? name,
        reason: `stored as ${name}, its bytes give ${found}`,
      })
    }
    check.progress(tally.originals)
  }
}

async function verifyRecords(check: Check): Promise<void> {
  const { store, tally, watch } = check
  const texts = new ArticleTexts(store)
  const references = new ReferenceChecker(store)
  const checkReferences = (): Promise<void> =>
    check.sparing(async () => {
      for (const problem of await references.check()) check.tell(problem)
    })
  const records = store.records(undefined, damage => check.tell({ rule: 'database', ...damage }))
  for await (const record of records) {
    if (watch.signal?.aborted) return
    tally.records++
    references.add(record)
    if (references.full) await checkReferences()
    // A review keeps the place that it was about: that other words stand there now makes it an orphan, not wrong.
    if (record.type !== 'review') await verifySpans(check, texts, record)
    if (tally.records % 1000 === 0) check.progress(tally.records)
  }
  await checkReferences()
}

async function verifyReviews(check: Check): Promise<void> {
  const { store, tally, watch } = check
  const log = new LogCheck(new Set((await store.tombstones()).map(({ article }) => article)))
  let told = 0
  for await (const entry of store.reviewLog()) {
    if (watch.signal?.aborted) return
    tally.reviews++
    if (entry.review !== null) told++
    for (const problem of log.check(entry)) check.tell(problem)
    tally.checkpoint = log.checkpoint
  }
  const unlogged = (await store.count('review')) - told
  if (unlogged > 0)
    check.tell({
      rule: 'review-chain',
      record: store.location,
      reason: `${unlogged} ${unlogged === 1 ? 'review stands' : 'reviews stand'} outside of the log`,
    })
}

async function verifySpans(check: Check, texts: ArticleTexts, record: LedgerRecord): Promise<void> {
  for (const anchor of anchorsOf(record)) {
    check.tally.spans++
    const problem = checkAnchor(anchor, await texts.of(anchor.into, record))
    if (problem) check.tell({ ...problem, record: record.id })
  }
}
