import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/model/index.ts'
import { exported, groupSizes, openLedger, put, reconcileWith, telling } from './fixture.ts'

const STORY = [
  'Ecuador | said | it had agreed a ceasefire with Peru.',
  'The barges lay along the northern mole all night with their lamps out and nobody on the quay would say whose grain they had been carrying.',
  'A clerk of the customs house counted the sacks twice in the rain and wrote the sum into a book that was taken from him in the morning.',
  'Children of the upper town were kept from school until the bridge had been looked at by two engineers who came by train from the coast.',
]

const copy = (i: number): Dossier =>
  telling({ outlet: `Outlet ${i}`, published: `2031-05-${String(10 + (i % 9))}` }, ...STORY)

const copies = (count: number): readonly Dossier[] => Array.from({ length: count }, (_, i) => copy(i))

describe('very many copies of one article', () => {
  it('cost about one comparison each', async () => {
    const store = await openLedger()
    await put(store, copies(60))
    expect(await reconcileWith(store, 256)).toBeLessThan(2 * 60)
    expect(await groupSizes(store)).toEqual([60])
    await store.close()
  })

  it('cost one more comparison where one more comes', async () => {
    const store = await openLedger()
    await put(store, copies(40))
    await reconcileWith(store, 256)
    await put(store, [copy(40)])
    expect(await reconcileWith(store, 256)).toBe(1)
    expect(await groupSizes(store)).toEqual([41])
    await store.close()
  })

  it('are spoken for by the first of them where they are more than a group may have, and are copies all the same', async () => {
    const store = await openLedger()
    const denial = telling(
      { outlet: 'Quay', published: '2031-05-12' },
      'Peru | denied | that it had signed any truce with Ecuador.',
    )
    await put(store, [...copies(30), denial])
    await reconcileWith(store, 8)
    const bytes = await exported(store)
    expect(bytes.match(/"copyOf":"ar-/g)).toHaveLength(29)
    expect((await groupSizes(store)).slice(0, 2)).toEqual([8, 1])
    expect(await groupSizes(store)).toHaveLength(1 + 22 + 1)
    const [claim] = bytes.split('\n').filter(line => line.includes('"type":"claim"'))
    expect(JSON.parse(claim ?? '{}').stances).toHaveLength(8)
    await store.close()
  })

  it('are copies of the first, however many come later', async () => {
    const store = await openLedger()
    await put(store, copies(20))
    await reconcileWith(store, 4)
    const earliest = telling({ outlet: 'First', published: '2031-05-01' }, ...STORY)
    await put(store, [earliest])
    await reconcileWith(store, 4)
    const bytes = await exported(store)
    expect(bytes.match(new RegExp(`"copyOf":"${earliest.article.id}"`, 'g'))).toHaveLength(20)
    await store.close()
  })
})

describe('a claim that everyone makes', () => {
  const everyone = (count: number): readonly Dossier[] =>
    Array.from({ length: count }, (_, i) =>
      telling(
        { outlet: `Outlet ${i}`, published: '2031-05-10' },
        'Ecuador | said | it had agreed a ceasefire with Peru.',
        `${Array.from({ length: 60 }, (_, k) => `lamp${i}x${k}`).join(' ')}.`,
      ),
    )

  it('is compared with those who deny it, and not with all who make it', async () => {
    const store = await openLedger()
    await put(store, everyone(60))
    expect(await reconcileWith(store, 256)).toBe(0)
    await put(store, [
      telling(
        { outlet: 'Quay', published: '2031-05-12' },
        'Peru | denied | that it had signed any truce with Ecuador.',
      ),
    ])
    expect(await reconcileWith(store, 256)).toBe(60)
    expect(await groupSizes(store)).toEqual([61])
    await store.close()
  })
})
