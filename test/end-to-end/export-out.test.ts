import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

const LEDGER = 'counterclaim.ledger'

async function ledgerFolder(): Promise<string> {
  const folder = temporaryFolder()
  writeReports(join(folder, 'reports'), 0, 2)
  await run(['ingest', 'reports'], folder)
  return folder
}

const exportTo = (folder: string, out: string, ledger = LEDGER) =>
  run(['export', '--format', 'jsonl', '--ledger', ledger, '--out', out], folder)

describe('`export --out`', () => {
  it('never writes over the ledger, by whatever name it is called', async () => {
    const folder = await ledgerFolder()
    mkdirSync(join(folder, 'sub'))
    symlinkSync(LEDGER, join(folder, 'soft'))
    symlinkSync('.', join(folder, 'here'))
    linkSync(join(folder, LEDGER), join(folder, 'hard'))
    const before = readFileSync(join(folder, LEDGER))
    for (const out of [LEDGER, `sub/../${LEDGER}`, join(folder, LEDGER), 'soft', 'hard', `here/${LEDGER}`]) {
      const { code, error } = await exportTo(folder, out)
      expect(code, `${out}: ${error}`).toBe(2)
      expect(error, out).toMatch(out === 'soft' ? /no plain file/ : /the ledger itself/)
      expect(readFileSync(join(folder, LEDGER)).equals(before), out).toBe(true)
      expect(existsSync(join(folder, `${out}.unfinished`)), out).toBe(false)
    }
    expect(lstatSync(join(folder, 'soft')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'hard')).ino).toBe(statSync(join(folder, LEDGER)).ino)
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('never writes over the ledger where that is called by a link', async () => {
    const folder = await ledgerFolder()
    symlinkSync(LEDGER, join(folder, 'soft'))
    const { code, error } = await exportTo(folder, LEDGER, 'soft')
    expect(code).toBe(2)
    expect(error).toContain('the ledger itself')
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('never writes over the ledger on the way, under the name of the unfinished file', async () => {
    const folder = await ledgerFolder()
    linkSync(join(folder, LEDGER), join(folder, 'hard.jsonl.unfinished'))
    symlinkSync(LEDGER, join(folder, 'soft.jsonl.unfinished'))
    const before = readFileSync(join(folder, LEDGER))
    for (const out of ['hard.jsonl', 'soft.jsonl']) {
      expect((await exportTo(folder, out)).code, out).toBe(2)
      expect(readFileSync(join(folder, LEDGER)).equals(before), out).toBe(true)
    }
  })

  it('never puts itself in the place of a link, a folder or a device', async () => {
    const folder = await ledgerFolder()
    symlinkSync('nowhere.jsonl', join(folder, 'dangling'))
    mkdirSync(join(folder, 'sub'))
    // No real device: a fault would take it from the machine that runs the tests.
    const device = createServer().listen(join(folder, 'device'))
    onTestFinished(() => void device.close())
    await new Promise(resolve => device.once('listening', resolve))
    for (const out of ['dangling', 'sub', 'device']) {
      const { code, error } = await exportTo(folder, out)
      expect(code, `${out}: ${error}`).toBe(2)
      expect(error).toContain(`${out} is no plain file`)
    }
    expect(lstatSync(join(folder, 'dangling')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(folder, 'nowhere.jsonl'))).toBe(false)
    expect(lstatSync(join(folder, 'device')).isSocket()).toBe(true)
  })

  it('writes over an earlier export', async () => {
    const folder = await ledgerFolder()
    expect((await exportTo(folder, 'ledger.jsonl')).code).toBe(0)
    const first = readFileSync(join(folder, 'ledger.jsonl'))
    expect((await exportTo(folder, 'ledger.jsonl')).code).toBe(0)
    expect(readFileSync(join(folder, 'ledger.jsonl')).equals(first)).toBe(true)
    expect(existsSync(join(folder, 'ledger.jsonl.unfinished'))).toBe(false)
  })
})
