import type { LedgerRecord, RecordType } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { type Reference, referencesOf } from './references.ts'

/** Ids are looked up so many at a time: one query for each costs more than all the rest of the checking. */
const AT_ONCE = 4_096

export interface Dangling {
  readonly rule: 'reference' | 'original-missing'
  readonly record: string
  readonly reason: string
}

interface Asked extends Reference {
  readonly record: string
}

/** Collects what records name, and says of each name that leads nowhere who bears it. */
export class ReferenceChecker {
  readonly #store: Store
  readonly #asked: Asked[] = []
  readonly #originals: { readonly article: string; readonly sha256: string }[] = []
  #purged: ReadonlySet<string> | null = null

  constructor(store: Store) {
    this.#store = store
  }

  /** True once so much is collected that it should be checked. */
  get full(): boolean {
    return this.#asked.length + this.#originals.length >= AT_ONCE
  }

  add(record: LedgerRecord): void {
    if (record.type === 'article') this.#originals.push({ article: record.id, sha256: String(record.sha256) })
    for (const reference of referencesOf(record)) {
      // A review outlives the record that it is about: what holds it is the place in the text.
      if (record.type === 'review' && reference.to === 'any' && record.anchor !== null) continue
      this.#asked.push({ ...reference, record: record.id })
    }
  }

  /** Checks what was collected since the last time. */
  async check(): Promise<readonly Dangling[]> {
    const asked = this.#asked.splice(0)
    const found: Dangling[] = await this.#withoutOriginal()
    for (const to of new Set(asked.map(reference => reference.to))) {
      const these = asked.filter(reference => reference.to === to)
      const missing = new Set(await this.#missing(to, [...new Set(these.map(({ id }) => id))]))
      for (const reference of these)
        if (missing.has(reference.id)) found.push(await this.#dangling(reference))
    }
    return found
  }

  async #withoutOriginal(): Promise<Dangling[]> {
    const originals = this.#originals.splice(0)
    const known = await this.#store.known(originals.map(({ sha256 }) => sha256))
    return originals
      .filter(({ sha256 }) => known.get(sha256) !== 'stored')
      .map(({ article, sha256 }) => ({
        rule: 'original-missing',
        record: article,
        reason: `its original ${sha256} is not in the ledger`,
      }))
  }

  async #missing(to: RecordType | 'any', ids: readonly string[]): Promise<readonly string[]> {
    if (to !== 'any') return this.#store.missing(to, ids)
    const there = await this.#store.getMany(ids)
    const purged = await this.#tombstones()
    return ids.filter(id => !there.has(id) && !purged.has(id))
  }

  /** A purge takes out all that rests on an article: what still names one is as wrong as what names nothing. */
  async #dangling({ record, field, id, to }: Asked): Promise<Dangling> {
    const what = to === 'any' ? 'record' : to
    const reason = (await this.#tombstones()).has(id)
      ? `${field}: names ${id}, which was purged`
      : `${field}: names ${id}, but the ledger has no such ${what}`
    return { rule: 'reference', record, reason }
  }

  async #tombstones(): Promise<ReadonlySet<string>> {
    this.#purged ??= new Set((await this.#store.tombstones()).map(({ article }) => article))
    return this.#purged
  }
}
