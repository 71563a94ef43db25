import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LedgerError, openStore } from '../../../src/store/index.ts'
import { connect } from '../../../src/store/sqlite/connection.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { BATCH, report, temporaryFolder } from '../fixture.ts'

const batchOf = (batch: number) =>
  Array.from({ length: 16 }, (_, i) => report(`Day ${batch}, report ${i}. ${crypto.randomUUID().repeat(40)}`))

describe('a full disk', () => {
  it('ends an ingest with what to do about it, and the ledger as it was reported', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    await (await openStore(path, { create: true })).close()
    const connection = connect(path, { readOnly: false, waitMs: 1_000 })
    const store = sqliteStore(connection)
    await store.addArticles(batchOf(0), BATCH)
    // SQLite's own answer to a disk that has no room left, without needing the right to mount a small one.
    await connection.read(reader => reader.get('PRAGMA max_page_count = 120'))
    const stored = new Set<string>()
    let failure: unknown = null
    for (let batch = 1; failure === null && batch < 200; batch++) {
      const items = batchOf(batch)
      failure = await store.addArticles(items, BATCH).then(
        added => {
          for (const { sha256 } of added) stored.add(sha256)
          return null
        },
        error => error,
      )
    }
    expect(failure).toBeInstanceOf(LedgerError)
    expect(failure).toMatchObject({ kind: 'full', remedy: expect.stringContaining('free some space') })
    await store.close()

    const again = await openStore(path)
    expect(await again.integrity()).toEqual([])
    expect(await again.count('article')).toBe(16 + stored.size)
    expect([...(await again.known([...stored])).values()].every(state => state === 'stored')).toBe(true)
    expect((await again.addArticles(batchOf(999), BATCH)).length).toBe(16)
    await again.close()
  })
})
