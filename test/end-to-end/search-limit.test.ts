import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

const lines = (out: string): number => out.split('\n').filter(Boolean).length

describe('--limit', () => {
  it('of 0 means all, in `search` as in the lists', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 23)
    await run(['ingest', 'reports'], folder)
    const json = async (...args: string[]) => lines((await run([...args, '--json'], folder)).out)
    expect(await json('search', 'orchard', '--limit', '0')).toBe(23)
    expect(await json('articles', '--limit', '0')).toBe(23)
    expect(await json('search', 'orchard')).toBe(23)
    expect(await json('articles')).toBe(23)
    expect(await json('search', 'orchard', '--limit', '3')).toBe(3)
    expect(await json('articles', '--limit', '3')).toBe(3)
    const limited = await run(['search', 'orchard'], folder)
    expect(limited.error).toContain('the first 20; --limit 0 shows all')
    const all = await run(['search', 'orchard', '--limit', '0'], folder)
    expect(all.code).toBe(0)
    expect(all.error).toBe('')
    expect(lines(all.out)).toBeGreaterThan(lines(limited.out))
  })

  it('says so in the help of each', async () => {
    for (const command of ['search', 'articles', 'notes'])
      expect((await run([command, '--help'], temporaryFolder())).out, command).toMatch(/--limit.*0 for all/)
  })
})
