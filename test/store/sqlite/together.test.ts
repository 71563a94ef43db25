import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LedgerError, openStore, type Store } from '../../../src/store/index.ts'
import { connect } from '../../../src/store/sqlite/connection.ts'
import { BATCH, CHARGE, DENIAL, report, temporaryFolder } from '../fixture.ts'
import { startIngest } from './children.ts'

const openBoth = async (waitMs: number, onWait?: (holder: string) => void): Promise<[Store, string]> => {
  const path = join(temporaryFolder(), 'test.ledger')
  await (await openStore(path, { create: true })).close()
  return [await openStore(path, { waitMs, ...(onWait ? { onWait } : {}) }), path]
}

/** Keeps the ledger until told to let go, as a process in the midst of a long transaction does. */
async function hold(path: string): Promise<() => Promise<void>> {
  const holder = connect(path, { readOnly: false, waitMs: 1_000 })
  await holder.write(() => undefined)
  await holder.read(reader => reader.database.exec('BEGIN IMMEDIATE'))
  return async () => {
    await holder.read(reader => reader.database.exec('COMMIT'))
    await holder.close()
  }
}

describe('several processes on one ledger', () => {
  it('both make it and both finish, with every article stored once', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const children = [startIngest(path, 0, 400), startIngest(path, 200, 400), startIngest(path, 0, 600)]
    for (const { code, errors } of await Promise.all(children.map(child => child.ended))) {
      expect([code, errors.replace(/.*ExperimentalWarning.*\n.*\n/, '')]).toEqual([0, ''])
    }
    const store = await openStore(path, { readOnly: true })
    expect(await store.count('article')).toBe(600)
    expect(await store.integrity()).toEqual([])
    await store.close()
  })

  it('share the work: what one holds the other is not given', async () => {
    const [one, path] = await openBoth(1_000)
    const two = await openStore(path)
    await one.addArticles([report(DENIAL), report(CHARGE)], BATCH)
    const mine = await one.lease('analyse', 'v1', 1, 60_000)
    const theirs = await two.lease('analyse', 'v1', 5, 60_000)
    expect([mine.length, theirs.length]).toEqual([1, 1])
    expect(mine[0]?.id).not.toBe(theirs[0]?.id)
    // One that closes without having done its work gives it back at once.
    await one.close()
    expect((await two.lease('analyse', 'v1', 5, 60_000)).map(({ id }) => id)).toEqual([mine[0]?.id])
    await two.close()
  })

  it('get the work of one that was killed without waiting for its lease to run out', async () => {
    const [store, path] = await openBoth(1_000)
    await store.addArticles([report(DENIAL)], BATCH)
    await store.lease('analyse', 'v1', 1, 60_000)
    const other = await openStore(path)
    expect(await other.lease('analyse', 'v1', 1, 60_000)).toEqual([])
    const connection = connect(path, { readOnly: false, waitMs: 1_000 })
    // No process has this number: Linux counts to 2^22 at most.
    await connection.write(writer => writer.run('UPDATE writer SET pid = 99999999'))
    expect((await other.lease('analyse', 'v1', 1, 60_000)).length).toBe(1)
    await Promise.all([store.close(), other.close(), connection.close()])
  })

  it('wait for one that writes, and say once who it is', async () => {
    const told: string[] = []
    const [store, path] = await openBoth(20_000, holder => told.push(holder))
    const letGo = await hold(path)
    const waiting = store.addArticles([report(DENIAL)], BATCH)
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await store.count('article')).toBe(0)
    await letGo()
    expect((await waiting).map(({ outcome }) => outcome)).toEqual(['new'])
    expect(told.length).toBe(1)
    expect(told[0]).toContain(`process ${process.pid}`)
    await store.close()
  })

  it('give up after the time they were opened with, naming the holder', async () => {
    const [store, path] = await openBoth(300)
    const letGo = await hold(path)
    const failed = await store.addArticles([report(DENIAL)], BATCH).catch(error => error)
    expect(failed).toBeInstanceOf(LedgerError)
    expect(failed).toMatchObject({ kind: 'busy', message: expect.stringContaining(`process ${process.pid}`) })
    await letGo()
    expect((await store.addArticles([report(DENIAL)], BATCH)).map(({ outcome }) => outcome)).toEqual(['new'])
    await store.close()
  })
})
