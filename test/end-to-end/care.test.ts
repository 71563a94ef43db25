import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

async function ledgerOf(n: number): Promise<string> {
  const folder = temporaryFolder()
  writeReports(join(folder, 'reports'), 0, n)
  await run(['ingest', 'reports'], folder)
  return folder
}

function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'counterclaim.ledger'))
  const { changes } = database.prepare(sql).run()
  database.close()
  expect(changes).toBeGreaterThan(0)
}

describe('verify', () => {
  it('finds a sound ledger sound, and says how much it looked at', async () => {
    const folder = await ledgerOf(5)
    const { code, out } = await run(['verify'], folder)
    expect(out).toMatch(/5 originals, \d+ records, \d+ spans: all as recorded/)
    expect(code).toBe(0)
  })

  it('finds a statement whose words were changed', async () => {
    const folder = await ledgerOf(3)
    tamper(
      folder,
      `UPDATE statement SET record = replace(record, 'impacts', 'craters') WHERE record LIKE '%impacts%'`,
    )
    const { code, out } = await run(['verify'], folder)
    expect(out).toContain('span-text')
    expect(code).toBe(1)
  })

  it('finds an original whose bytes no longer give its name', async () => {
    const folder = await ledgerOf(3)
    tamper(
      folder,
      `UPDATE original SET bytes = (SELECT bytes FROM original ORDER BY sha256 DESC LIMIT 1) WHERE sha256 = (SELECT min(sha256) FROM original)`,
    )
    const { code, out } = await run(['verify'], folder)
    expect(out).toContain('original-hash')
    expect(code).toBe(1)
  })
})

describe('purge', () => {
  it('takes out article, original and statements, leaves a tombstone, and does not take the same bytes in again', async () => {
    const folder = await ledgerOf(3)
    const [first] = (await run(['articles', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect((await run(['purge', first.id.slice(0, 9), '--reason', 'asked by the family'], folder)).code).toBe(
      0,
    )
    const left = (await run(['export', '--format', 'jsonl'], folder)).out
    expect(left).not.toContain(first.id)
    expect((await run(['search', '"For The 0th Day"'], folder)).code).toBe(1)
    const again = await run(['ingest', 'reports', '--rehash'], folder)
    expect(again.error).toContain('1 purged earlier')
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('wants a reason', async () => {
    const folder = await ledgerOf(1)
    const { code, error } = await run(['purge', 'ar-'], folder)
    expect(code).toBe(2)
    expect(error).toContain('--reason')
  })
})

describe('reanalyse', () => {
  it('says so where everything is up to date', async () => {
    const folder = await ledgerOf(2)
    expect((await run(['reanalyse'], folder)).out).toContain('everything is up to date')
  })

  it('applies templates that were frozen later to what was read before, and gives what reading with them gives', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 12)
    await run(['ingest', 'reports', '--outlet', 'Hask Courier'], folder)
    const { code, out } = await run(['templates', '--reanalyse'], folder)
    expect(code).toBe(0)
    expect(out).toContain('12 read anew')
    expect((await run(['verify'], folder)).code).toBe(0)
    expect((await run(['articles', '--json'], folder)).out.trim().split('\n')).toHaveLength(12)
  })
})

describe('a ledger that cannot be used', () => {
  it('is told apart: missing, no ledger at all, of a newer version', async () => {
    const folder = temporaryFolder()
    const missing = await run(['statements'], folder)
    expect([missing.code, missing.error]).toEqual([3, expect.stringContaining('counterclaim.ledger')])
    writeFileSync(join(folder, 'notes.txt'), 'these are my notes')
    const foreign = await run(['ingest', '.', '--ledger', 'notes.txt'], folder)
    expect(foreign.code).toBe(3)
    const made = await ledgerOf(1)
    tamper(made, 'UPDATE article SET id = id')
    const database = new DatabaseSync(join(made, 'counterclaim.ledger'))
    database.exec('PRAGMA user_version = 9999')
    database.close()
    const newer = await run(['statements'], made)
    expect(newer.code).toBe(3)
    expect(newer.error).toMatch(/newer/)
  })
})
