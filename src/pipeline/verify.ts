import { type LedgerRecord, sha256 } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { type Anchor, anchorsOf } from './anchors.ts'
import type { Watch } from './progress.ts'

/** Texts kept at hand for records whose mentions lie in many articles; each is some tens of kilobytes. */
const TEXTS_AT_HAND = 2_000

export interface VerifyProblem {
  readonly rule: 'database' | 'original-hash' | 'original-missing' | 'span-text' | 'span-range' | 'reference'
  readonly record: string
  readonly reason: string
}

export interface VerifySummary {
  readonly originals: number
  readonly records: number
  readonly spans: number
  readonly problems: number
}

/**
 * Hashes every original anew and checks every span of every record against the text it points into.
 * Problems are told one by one, so that a damaged ledger of any size can be looked at.
 */
export async function verify(
  store: Store,
  onProblem: (problem: VerifyProblem) => void,
  watch: Watch = {},
): Promise<VerifySummary> {
  const tally = { originals: 0, records: 0, spans: 0, problems: 0 }
  const tell = (problem: VerifyProblem): void => {
    tally.problems++
    onProblem(problem)
  }
  for (const reason of await store.integrity()) tell({ rule: 'database', record: store.location, reason })
  await verifyOriginals(store, tally, tell, watch)
  const texts = new Texts(store)
  for await (const record of store.records()) {
    if (watch.signal?.aborted) break
    tally.records++
    for (const anchor of anchorsOf(record)) {
      tally.spans++
      const problem = check(anchor, await texts.of(anchor.into, record))
      if (problem) tell({ ...problem, record: record.id })
    }
    if (tally.records % 1000 === 0) {
      watch.onEvent?.({ kind: 'progress', phase: 'verify', done: tally.records, total: null })
    }
  }
  return tally
}

async function verifyOriginals(
  store: Store,
  tally: { originals: number },
  tell: (problem: VerifyProblem) => void,
  watch: Watch,
): Promise<void> {
  const hashes = new Set<string>()
  for await (const { original, sha256: name, article } of store.originals()) {
    if (watch.signal?.aborted) return
    tally.originals++
    hashes.add(name)
    const found = sha256(original.bytes)
    if (found !== name) {
      tell({
        rule: 'original-hash',
        record: article ?? name,
        reason: `stored as ${name}, its bytes give ${found}`,
      })
    }
    watch.onEvent?.({ kind: 'progress', phase: 'verify', done: tally.originals, total: null })
  }
  for await (const article of store.list('article')) {
    if (!hashes.has(article.sha256)) {
      tell({
        rule: 'original-missing',
        record: article.id,
        reason: `its original ${article.sha256} is not in the ledger`,
      })
    }
  }
}

function check(anchor: Anchor, text: string | null): Omit<VerifyProblem, 'record'> | null {
  const where = `${anchor.path} ${anchor.start}–${anchor.end}`
  if (text === null) return { rule: 'reference', reason: `${where}: points into no article of the ledger` }
  const inside =
    Number.isInteger(anchor.start) &&
    anchor.start >= 0 &&
    anchor.start < anchor.end &&
    anchor.end <= text.length
  if (!inside) return { rule: 'span-range', reason: `${where}: the text has ${text.length} characters` }
  const found = text.slice(anchor.start, anchor.end)
  if (anchor.text !== null && anchor.text !== found) {
    return {
      rule: 'span-text',
      reason: `${where}: recorded ${quote(anchor.text)}, the text has ${quote(found)}`,
    }
  }
  return null
}

const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)

/** Articles' texts, the least recently wanted dropped first. */
class Texts {
  readonly #store: Store
  readonly #texts = new Map<string, string>()

  constructor(store: Store) {
    this.#store = store
  }

  async of(into: Anchor['into'], record: LedgerRecord): Promise<string | null> {
    if (into === null) return null
    if ('article' in into)
      return record.type === 'article' && record.id === into.article ? record.text : this.#text(into.article)
    const statement = await this.#store.get(into.statement)
    return statement?.type === 'statement' ? this.#text(statement.article) : null
  }

  async #text(id: string): Promise<string | null> {
    const known = this.#texts.get(id)
    if (known !== undefined) {
      this.#texts.delete(id)
      this.#texts.set(id, known)
      return known
    }
    const article = await this.#store.get(id)
    if (article?.type !== 'article') return null
    this.#texts.set(id, article.text)
    const oldest = this.#texts.keys().next().value
    if (this.#texts.size > TEXTS_AT_HAND && oldest !== undefined) this.#texts.delete(oldest)
    return article.text
  }
}
