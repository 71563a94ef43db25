import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-cli.ts'

const REPORT =
  'The Ridge Front said on Friday that the pass was shut.\n\n"We will not leave," the Valley Column said.\n'

const ACTORS = JSON.stringify({
  actors: [
    {
      id: 'ridge-front',
      kind: 'armed-group',
      names: [{ name: 'Ridge Front', to: 2015 }, { name: 'Valley Column' }],
    },
  ],
})

function folderWithReport(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'report.txt'), REPORT)
  writeFileSync(join(folder, 'actors.json'), ACTORS)
  return folder
}

const exported = async (folder: string): Promise<string> =>
  (await run(['export', '--format', 'jsonl'], folder)).out

const speakers = async (folder: string): Promise<number> => {
  const records = (await exported(folder))
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { type: string; speaker?: string })
  return new Set(records.flatMap(({ type, speaker }) => (type === 'statement' ? [speaker] : []))).size
}

describe("a user's own actors", () => {
  it('are kept in the ledger, which reanalyses with them', async () => {
    const folder = folderWithReport()
    await run(['ingest', 'report.txt'], folder)
    expect(await speakers(folder)).toBe(2)
    expect((await run(['reanalyse', '--actors', 'actors.json'], folder)).out).toContain('1 analysed')
    expect(await speakers(folder)).toBe(1)
    expect((await run(['reanalyse'], folder)).out).toContain('everything is up to date')
  })

  it('give what a new ledger would have that had them from the first', async () => {
    const later = folderWithReport()
    await run(['ingest', 'report.txt'], later)
    await run(['reanalyse', '--actors', 'actors.json'], later)
    const fresh = folderWithReport()
    await run(['ingest', 'report.txt', '--actors', 'actors.json'], fresh)
    expect(await exported(later)).toBe(await exported(fresh))
  })

  it('are refused before a ledger is made, where the file is none', async () => {
    const folder = folderWithReport()
    writeFileSync(join(folder, 'broken.json'), '{"actors": [{"id": "ridge", "kind": "gang"}]}')
    const { code, error } = await run(['ingest', 'report.txt', '--actors', 'broken.json'], folder)
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('broken.json: actor 1 ("ridge"): "gang" is no kind'),
    ])
    expect(existsSync(join(folder, 'ledger'))).toBe(false)
  })
})
