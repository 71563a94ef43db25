import { describe, expect, it } from 'vitest'
import { BoundedQueue } from '../../src/pipeline/queue.ts'

const taken = async (queue: BoundedQueue<number>, count: number, weight = Number.POSITIVE_INFINITY) => {
  const batches: number[][] = []
  for await (const batch of queue.batches(count, n => n, weight)) batches.push(batch)
  return batches
}

describe('the queue between discovery and reading', () => {
  it('hands over everything in order, in batches of at most so many', async () => {
    const queue = new BoundedQueue<number>(100)
    for (const n of [1, 2, 3, 4, 5]) await queue.push(n)
    queue.end()
    expect(await taken(queue, 2)).toEqual([[1, 2], [3, 4], [5]])
  })

  it('ends a batch once it is heavy enough, and never splits an item', async () => {
    const queue = new BoundedQueue<number>(100)
    for (const n of [4, 4, 9, 1]) await queue.push(n)
    queue.end()
    expect(await taken(queue, 10, 8)).toEqual([[4, 4], [9], [1]])
  })

  it('makes a fast producer wait', async () => {
    const queue = new BoundedQueue<number>(2)
    let pushed = 0
    const producer = (async () => {
      for (let n = 0; n < 50; n++) {
        await queue.push(n)
        pushed++
        expect(queue.waiting).toBeLessThanOrEqual(2)
      }
      queue.end()
    })()
    await new Promise(resolve => setImmediate(resolve))
    expect(pushed).toBe(2)
    expect((await taken(queue, 3)).flat()).toEqual([...Array(50).keys()])
    await producer
  })

  it('tells a waiting producer that nobody wants more', async () => {
    const queue = new BoundedQueue<number>(1)
    await queue.push(1)
    const second = queue.push(2)
    queue.close()
    expect(await second).toBe(false)
  })

  it('passes on what the producer failed with, after what came before it', async () => {
    const queue = new BoundedQueue<number>(10)
    await queue.push(1)
    queue.fail(new Error('the folder vanished'))
    queue.end()
    const seen: number[] = []
    await expect(async () => {
      for await (const batch of queue.batches(1, () => 1, 1)) seen.push(...batch)
    }).rejects.toThrow('the folder vanished')
    expect(seen).toEqual([1])
  })
})
