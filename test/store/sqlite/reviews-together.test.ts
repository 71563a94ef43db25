import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../../src/model/index.ts'
import { openStore } from '../../../src/store/index.ts'
import { temporaryFolder } from '../fixture.ts'
import { startReviews } from './children.ts'

async function reviewsIn(path: string): Promise<readonly Review[]> {
  const store = await openStore(path, { create: true })
  try {
    expect(await store.integrity()).toEqual([])
    return await store.reviews()
  } finally {
    await store.close()
  }
}

describe('two processes that review one record at once', () => {
  it('both get every word in, and all of them are one chain', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const children = ['Ada', 'Bo'].map(name => startReviews(path, name, 25))
    const ended = await Promise.all(children.map(({ ended }) => ended))
    const reviews = await reviewsIn(path)
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    expect(reviews.map(({ hash }) => hash).sort()).toEqual(ended.flatMap(({ stored }) => stored).sort())
    expect(reviews.map(({ previous }) => previous)).toEqual(
      [null, ...reviews.map(({ hash }) => hash)].slice(0, -1),
    )
  })
})

describe('a process that is killed while it reviews', () => {
  it('loses no review that it reported, and the chain goes on from there', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const reported: string[] = []
    for (let kill = 0; kill < 6; kill++) {
      const child = startReviews(path, `Ada ${kill}`, 5_000)
      if (child.process.stdout) await once(child.process.stdout, 'data')
      await new Promise(resolve => setTimeout(resolve, Math.random() * 120))
      child.process.kill('SIGKILL')
      reported.push(...(await child.ended).stored)
    }
    const reviews = await reviewsIn(path)
    const kept = new Set(reviews.map(({ hash }) => hash))
    expect(reported.length).toBeGreaterThanOrEqual(6)
    expect(reported.filter(hash => !kept.has(hash))).toEqual([])
    expect(reviews.map(({ previous }) => previous)).toEqual(
      [null, ...reviews.map(({ hash }) => hash)].slice(0, -1),
    )
  })
})
