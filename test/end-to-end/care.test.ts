import { readFileSync, writeFileSync } from 'node:fs'
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

/** What a failing disk does: other bytes in the file, past SQLite and its checks. */
function damage(folder: string, change: (file: Buffer) => void): void {
  const path = join(folder, 'counterclaim.ledger')
  const file = readFileSync(path)
  change(file)
  writeFileSync(path, file)
}

describe('verify of a damaged ledger', () => {
  it('names the article of an original that cannot be unpacked, and looks at all others', async () => {
    const folder = await ledgerOf(3)
    const database = new DatabaseSync(join(folder, 'counterclaim.ledger'))
    const row = database.prepare('SELECT sha256, bytes FROM original ORDER BY sha256 LIMIT 1').get()
    const bytes = Buffer.from(row?.bytes as Uint8Array)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 8, bytes.length - 20)
    database.prepare('UPDATE original SET bytes = ? WHERE sha256 = ?').run(bytes, row?.sha256 ?? '')
    database.close()
    const { code, out, error } = await run(['verify'], folder)
    expect([code, error]).toEqual([1, ''])
    expect(out).toContain(
      `original-hash ar-${String(row?.sha256).slice(0, 16)}: its bytes cannot be unpacked`,
    )
    expect(out).toMatch(/^2 originals, .*: 1 do not match$/m)
  })

  it.each(['article', 'actor', 'statement'])(
    'names a broken %s record, and looks at all others',
    async type => {
      const folder = await ledgerOf(3)
      const whole = / (\d+) records/.exec((await run(['verify'], folder)).out)?.[1]
      damage(folder, file => {
        const at = file.indexOf(`{"type":"${type}"`)
        expect(at).toBeGreaterThan(0)
        file.write('[', at)
      })
      const { code, out, error } = await run(['verify'], folder)
      expect([code, error]).toEqual([1, ''])
      expect(out).toMatch(/^database (?:ar|act|st)-[0-9a-f]{16}: .* no JSON$/m)
      expect(out).toContain(`3 originals, ${Number(whole) - 1} records`)
      const exported = await run(['export', '--format', 'jsonl'], folder)
      expect([exported.code, exported.error]).toEqual([3, expect.stringContaining('a row is damaged')])
    },
  )

  it.each([2, 5, 9, 14, 20, 26])('says so where page %i of the file is broken', async page => {
    const folder = await ledgerOf(3)
    damage(folder, file => file.fill(0x5a, page * 4_096, (page + 1) * 4_096))
    const { code, out, error } = await run(['verify'], folder)
    expect([code, error]).toEqual([1, ''])
    expect(out).toMatch(/^database /m)
  })

  it('says so where the file cannot even be opened', async () => {
    const folder = await ledgerOf(1)
    damage(folder, file => file.fill(0x5a, 100))
    const { code, out, error } = await run(['verify'], folder)
    expect([code, error]).toEqual([1, ''])
    expect(out).toMatch(/^database counterclaim\.ledger: /)
  })
})

describe('verify', () => {
  it.each([
    ['statement', 'speaker', 'act-ffffffffffffffff'],
    ['statement', 'within', 'st-ffffffffffffffff'],
    ['statement', 'article', 'ar-ffffffffffffffff'],
    ['article', 'copyOf', 'ar-ffffffffffffffff'],
    ['actor_part', 'affiliation', 'act-ffffffffffffffff'],
    ['actor_part', 'mentions[0].article', 'ar-ffffffffffffffff'],
  ])('finds a record in %s whose %s names what is not there', async (table, field, id) => {
    const folder = await ledgerOf(3)
    tamper(
      folder,
      `UPDATE ${table} SET record = json_set(record, '$.${field}', '${id}') WHERE id = (SELECT min(id) FROM ${table})`,
    )
    const { code, out } = await run(['verify'], folder)
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^reference \\S+: .*: names ${id}, but the ledger has no such`, 'm'))
  })

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
