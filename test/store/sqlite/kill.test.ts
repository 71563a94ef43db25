import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/model/index.ts'
import { openStore } from '../../../src/store/index.ts'
import { temporaryFolder } from '../fixture.ts'
import { startIngest } from './children.ts'

const KILLS = 12

describe('a process that is killed while it stores', () => {
  it('loses nothing that it reported, leaves nothing half-written, and the next goes on', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const reported = new Set<string>()
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startIngest(path, kill * 40, 4_000)
      // Every second one is killed at any moment; the others once they have stored something, however slow the machine is.
      if (kill % 2 === 1 && child.process.stdout) await once(child.process.stdout, 'data')
      await new Promise(resolve => setTimeout(resolve, Math.random() * 350))
      child.process.kill('SIGKILL')
      for (const hash of (await child.ended).stored) reported.add(hash)
      await check(path, reported)
    }
    expect(reported.size).toBeGreaterThanOrEqual(KILLS / 2)
  })
})

async function check(path: string, reported: ReadonlySet<string>): Promise<void> {
  // A kill before the first commit leaves no ledger, or an empty file.
  const store = await openStore(path, { create: true })
  try {
    expect(await store.integrity()).toEqual([])
    const kept = new Set<string>()
    for await (const { original, sha256: name, article } of store.originals()) {
      expect(sha256(original.bytes)).toBe(name)
      expect(article).not.toBeNull()
      kept.add(name)
    }
    expect([...reported].filter(hash => !kept.has(hash))).toEqual([])
    expect(await store.pending('analyse', 'v1')).toBe(kept.size)
  } finally {
    await store.close()
  }
}
