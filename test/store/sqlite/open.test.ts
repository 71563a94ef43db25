import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { LedgerError, openStore } from '../../../src/store/index.ts'
import { BATCH, DENIAL, report, temporaryFolder } from '../fixture.ts'

async function refusal(path: string, create = true): Promise<LedgerError> {
  const outcome = await openStore(path, { create }).catch(error => error)
  if (!(outcome instanceof LedgerError)) throw new Error(`not refused: ${String(outcome)}`)
  expect(outcome.remedy).not.toBe('')
  return outcome
}

async function madeLedger(): Promise<string> {
  const path = join(temporaryFolder(), 'test.ledger')
  const store = await openStore(path, { create: true })
  await store.addArticles([report(DENIAL)], BATCH)
  await store.close()
  return path
}

describe('opening a ledger', () => {
  it('makes none unless asked to, and no folder', async () => {
    const folder = temporaryFolder()
    expect(await refusal(join(folder, 'a.ledger'), false)).toMatchObject({ kind: 'missing' })
    expect(await refusal(join(folder, 'no', 'a.ledger'))).toMatchObject({ kind: 'missing' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes an empty file, as a killed creation leaves it, for none yet', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    writeFileSync(path, '')
    expect(await refusal(path, false)).toMatchObject({ kind: 'missing' })
    const store = await openStore(path, { create: true })
    expect(await store.count('article')).toBe(0)
    await store.close()
  })

  it.each([
    ['a text', 'Minutes of the village council\n'.repeat(20)],
    ['the beginning of a database', 'SQLite format 3\0'],
  ])('leaves %s that is no ledger as it was', async (_, content) => {
    const folder = temporaryFolder()
    const path = join(folder, 'notes.txt')
    writeFileSync(path, content)
    expect(await refusal(path)).toMatchObject({ kind: 'not-a-ledger' })
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['notes.txt'])
  })

  it("leaves another program's database as it was", async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'recipes.db')
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE recipe (name TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(await refusal(path)).toMatchObject({ kind: 'not-a-ledger' })
    expect(readFileSync(path)).toEqual(before)
  })

  it('refuses a folder', async () => {
    const path = join(temporaryFolder(), 'folder')
    mkdirSync(path)
    expect(await refusal(path)).toMatchObject({ kind: 'not-a-ledger' })
  })

  it('refuses a ledger of a newer version, and leaves it as it was', async () => {
    const path = await madeLedger()
    const newer = new DatabaseSync(path)
    newer.exec('PRAGMA user_version = 9999')
    newer.close()
    const before = readFileSync(path)
    const error = await refusal(path)
    expect(error).toMatchObject({ kind: 'newer', remedy: expect.stringContaining('update') })
    expect(error.message).toContain('9999')
    expect(readFileSync(path)).toEqual(before)
  })

  it('says of a damaged file that it is damaged', async () => {
    const path = await madeLedger()
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 4_096)
    writeFileSync(path, bytes)
    const store = await openStore(path).catch(error => error)
    const error = store instanceof LedgerError ? store : await store.count('article').catch((e: unknown) => e)
    expect(error).toMatchObject({ name: 'LedgerError', kind: 'damaged' })
  })

  it('reads without writing when asked to, and then refuses to write', async () => {
    const path = await madeLedger()
    const store = await openStore(path, { readOnly: true })
    expect(await store.count('article')).toBe(1)
    await expect(store.addArticles([report(DENIAL)], BATCH)).rejects.toThrow(TypeError)
    await store.close()
    expect(readdirSync(dirname(path))).toEqual(['test.ledger'])
  })

  it('has views that a person can read, each of which runs', async () => {
    const database = new DatabaseSync(await madeLedger(), { readOnly: true })
    const views = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").all()
    expect(views.length).toBeGreaterThan(5)
    for (const { name } of views) database.prepare(`SELECT * FROM ${String(name)}`).all()
    database.close()
  })
})
