import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-cli.ts'

const REPORT =
  'The Ostran army denied on Monday that its troops had shelled the town of Velk.\n\n' +
  '"We fired at nobody," said Colonel Ana Reth, its spokeswoman. The Kovarran ministry accused Ostra of lying.\n'

function folderWithReport(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'report.txt'), REPORT)
  return folder
}

async function makers(folder: string): Promise<string> {
  const { out } = await run(['export', '--format', 'jsonl'], folder)
  const records = out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { type: string; by?: string[] })
  return records
    .filter(({ type }) => type === 'statement')
    .flatMap(({ by }) => by ?? [])
    .join(' ')
}

describe('the choice of what finds who said what', () => {
  it('is the model, unless the rules are named', async () => {
    const folder = folderWithReport()
    await run(['ingest', 'report.txt'], folder)
    expect(await makers(folder)).toContain('attribute.en.model')
  })

  it('is kept in the ledger: later ingests and reanalyses follow it', async () => {
    const folder = folderWithReport()
    await run(['ingest', 'report.txt', '--attribution', 'rules'], folder)
    expect(await makers(folder)).not.toContain('model')
    expect((await run(['reanalyse'], folder)).out).toContain('everything is up to date')
    writeFileSync(join(folder, 'second.txt'), REPORT.replaceAll('Velk', 'Osk'))
    await run(['ingest', 'second.txt'], folder)
    expect(await makers(folder)).not.toContain('model')
  })

  it('can be changed for a whole ledger, and gives what a new ledger would have', async () => {
    const changed = folderWithReport()
    await run(['ingest', 'report.txt', '--attribution', 'rules'], changed)
    expect((await run(['reanalyse', '--attribution', 'model'], changed)).out).toContain('1 analysed')
    const fresh = folderWithReport()
    await run(['ingest', 'report.txt'], fresh)
    const [one, other] = await Promise.all(
      [changed, fresh].map(folder => run(['export', '--format', 'jsonl'], folder)),
    )
    expect(one?.out).toBe(other?.out)
  })

  it('takes a least confidence for the model, and says what it is', async () => {
    const folder = folderWithReport()
    const count = async (least: string) =>
      JSON.parse((await run(['attribute', 'report.txt', '--least-confidence', least], folder)).out)
        .attributions.length
    expect(await count('1')).toBe(0)
    expect(await count('0.2')).toBeGreaterThan(0)
  })

  it.each([
    [['--least-confidence', '2'], 'no confidence'],
    [['--attribution', 'rules', '--least-confidence', '0.5'], 'is for the model'],
    [['--attribution', 'oracle'], 'Allowed choices'],
  ])('ends with 2 on %j', async (options, message) => {
    const { code, error } = await run(['attribute', 'report.txt', ...options], folderWithReport())
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  it('makes no ledger where the choice is none', async () => {
    const folder = folderWithReport()
    const { code } = await run(
      ['ingest', 'report.txt', '--attribution', 'rules', '--least-confidence', '1'],
      folder,
    )
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'counterclaim.ledger'))).toBe(false)
  })
})
