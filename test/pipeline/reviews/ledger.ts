import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LedgerRecord, RECORD_TYPES, type RecordOf, type RecordType } from '../../../src/model/index.ts'
import { ingest } from '../../../src/pipeline/index.ts'
import { openStore, type Store } from '../../../src/store/index.ts'

export const ADA = { reason: 'as printed', reviewer: 'Ada', at: '2034-01-02T03:04:05.000Z' }

/** Two navies and a harbour, in reports by three outlets; the second reprints most of the first. */
const REPORTS: Readonly<Record<string, string>> = {
  '1-wire.txt': `Sorvik accuses Halden of shelling its harbour

The government of Sorvik accused Halden on Monday of shelling the harbour of Pernau, where two grain barges burned at the northern mole before dawn.

"Their gunboats fired for an hour," Defence Minister Tove Brandt told reporters in the capital. Halden denied that its gunboats had shelled the harbour.

Crews from three neighbouring towns fought the flames for six hours while residents carried furniture out of the warehouses along the quay.
`,
  '2-quay.txt': `Barges burn at Pernau

The government of Sorvik accused Halden on Monday of shelling the harbour of Pernau, where two grain barges burned at the northern mole before dawn.

"Their gunboats fired for an hour," Defence Minister Tove Brandt told reporters in the capital. Halden denied that its gunboats had shelled the harbour.

Traders at the exchange said that prices would rise before the week was out.
`,
  '3-bay.txt': `Halden says the truce holds

Foreign Minister Jens Aro of Halden said on Tuesday that the ceasefire with Sorvik was holding. Sorvik denied that any ceasefire had been agreed.

He called on observers to visit the bay and promised to open the strait.
`,
  '4-league.txt': `League meets over herring

The parliament of the coastal league met to debate a law on fishing quotas. Speakers from the islands said that the season was too short.
`,
}

export interface Ledger {
  readonly store: Store
  /** Takes in one more of the reports, by its name. */
  readonly add: (name: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** A ledger of these reports, or of all but one, and what takes it away again. */
export async function reviewedLedger(without?: string): Promise<Ledger> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-reviews-'))
  const store = await openStore(join(folder, 'test.ledger'), { create: true })
  const take = async (names: readonly string[]): Promise<void> => {
    for (const name of names) writeFileSync(join(folder, name), REPORTS[name] ?? '')
    await ingest(store, [join(folder, '*.txt')], { now: () => new Date(0), tool: 'test' })
  }
  await take(Object.keys(REPORTS).filter(name => name !== without))
  const remove = async (): Promise<void> => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, add: name => take([name]), remove }
}

export async function all<T extends RecordType>(store: Store, type: T): Promise<readonly RecordOf<T>[]> {
  const records: RecordOf<T>[] = []
  for await (const record of store.list(type)) records.push(record)
  return records
}

/** The first of a type that fits; a test that has none to work on fails. */
export async function one<T extends RecordType>(
  store: Store,
  type: T,
  fits: (record: RecordOf<T>) => boolean = () => true,
): Promise<RecordOf<T>> {
  const found = (await all(store, type)).find(fits)
  if (!found) throw new Error(`the ledger has no such ${type}`)
  return found
}

/** Every record but the reviews, as an export writes it. */
export async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const record of store.records(RECORD_TYPES.filter(type => type !== 'review')))
    lines.push(JSON.stringify(record satisfies LedgerRecord))
  return lines
}
