import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { writeReports } from './reports.ts'
import { finished, run, start, temporaryFolder } from './run-cli.ts'

const KILLS = 100
const FILES_A_ROUND = 5
/** Moments of a round as shares of its length, the same in every run (a linear congruential generator). */
function shares(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('kill -9 in the middle of an ingest', () => {
  it('a hundred times loses nothing that was reported as stored, shows no halves, and the next run goes on', async () => {
    const folder = temporaryFolder()
    const reports = join(folder, 'reports')
    const share = shares(20311)
    const reported = new Set<string>()
    let killed = 0
    // How long a round takes on this machine, from the start of the program to its end.
    writeReports(reports, 0, FILES_A_ROUND)
    const started = performance.now()
    expect((await run(['ingest', 'reports'], folder)).code).toBe(0)
    const roundMs = performance.now() - started
    for (let round = 1; round <= KILLS; round++) {
      writeReports(reports, round * FILES_A_ROUND, (round + 1) * FILES_A_ROUND)
      const child = start(['ingest', 'reports', '--print-stored'], folder)
      const timer = setTimeout(() => child.kill('SIGKILL'), share() * roundMs)
      const { out, signal } = await finished(child)
      clearTimeout(timer)
      if (signal === 'SIGKILL') killed++
      // The last line may have been cut by the kill.
      for (const line of out.split('\n').slice(0, -1)) reported.add(line.split('\t')[0] ?? '')
      if (round % 10 === 0) await expectWhole(join(folder, 'counterclaim.ledger'), reported)
    }
    expect(killed).toBeGreaterThan(KILLS / 2)

    const last = await run(['ingest', 'reports'], folder)
    expect(last.code, last.error).toBe(0)
    expect((await run(['verify'], folder)).code).toBe(0)
    await run(['export', '--format', 'jsonl', '--out', 'killed.jsonl'], folder)
    await run(['ingest', 'reports', '--ledger', 'whole.ledger'], folder)
    await run(['export', '--format', 'jsonl', '--out', 'whole.jsonl', '--ledger', 'whole.ledger'], folder)
    const whole = readFileSync(join(folder, 'whole.jsonl'), 'utf8')
    expect(readFileSync(join(folder, 'killed.jsonl'), 'utf8') === whole).toBe(true)
    expect(whole.split('\n').filter(line => line.includes('"type":"article"'))).toHaveLength(
      (KILLS + 1) * FILES_A_ROUND,
    )
  }, 400_000)
})

/** Everything reported is there, and whatever has an analysis has all of it. */
async function expectWhole(path: string, reported: ReadonlySet<string>): Promise<void> {
  const store = await openStore(path)
  try {
    expect(await store.integrity()).toEqual([])
    const found = await store.getMany([...reported])
    expect([...reported].filter(id => !found.has(id))).toEqual([])
    for await (const statement of store.list('statement')) {
      const article = await store.get(statement.article)
      expect(article?.type).toBe('article')
    }
  } finally {
    await store.close()
  }
}
