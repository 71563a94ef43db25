import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/model/index.ts'
import { exported, openLedger, put, reconcileWith, telling } from './fixture.ts'

const LINES = [
  'The barges lay along the northern mole all night with their lamps out and nobody on the quay would say whose grain they had been carrying',
  'A clerk of the customs house counted the sacks twice in the rain and wrote the sum into a book that was taken from him in the morning',
  'Children of the upper town were kept from school until the bridge had been looked at by two engineers who came by train from the coast',
]

/** Two stories on one quarrel, reprints of some of them, and reports that stand alone. */
const ARTICLES: readonly Dossier[] = [
  telling(
    { outlet: 'Bay Daily', published: '2031-05-01' },
    'Ecuador | said | it had agreed a ceasefire with Peru.',
    `${LINES[0]}.`,
  ),
  telling({ outlet: 'Hill Post', published: '2031-05-02' }, 'Quito | announced | a truce with Peru.'),
  telling(
    { outlet: 'The Quay', published: '2031-05-03' },
    'Peru | denied | that it had signed any truce with Ecuador.',
    `${LINES[1]}.`,
  ),
  telling({ outlet: 'Cape Times' }, 'Lima | denied | that there was a truce with Ecuador.'),
  telling(
    { outlet: 'Sun', published: '2031-05-01' },
    'Ecuador | said | it had agreed a ceasefire with Peru.',
    `${LINES[0]}.`,
    `${LINES[2]}.`,
  ),
  telling(
    { outlet: 'Star', published: '2031-05-02' },
    'Ecuador | said | it had agreed a ceasefire with Peru.',
    `${LINES[0]}.`,
  ),
  telling(
    { outlet: 'Globe', published: '2031-05-09' },
    'Poland | accused | Latvia of shelling the covered market.',
    `${LINES[1]}.`,
    `${LINES[2]}.`,
  ),
  telling({ outlet: 'Mail', published: '2031-05-10' }, 'Latvia | denied | shelling the covered market.'),
  telling(
    { outlet: 'Echo', published: '2032-05-10' },
    'Latvia | denied | shelling the covered market in the old town.',
  ),
  telling(
    { outlet: 'News', published: '2031-05-11' },
    'Latvia | acknowledged | shelling the covered market by mistake.',
    `${LINES[2]}.`,
  ),
  telling({ outlet: 'Herald' }, 'The mayor | said | "the mayor said it had rained", as the mayor said.'),
  telling({ outlet: 'Voice', published: '2031-05-12' }, 'Chile | said | it would meet Bolivia in June.'),
]

/** The same at every run, in an order that has nothing to do with that of the ids. */
const shuffled = (round: number): readonly Dossier[] =>
  [...ARTICLES].sort((a, b) => (place(a, round) < place(b, round) ? -1 : 1))
const place = ({ article }: Dossier, round: number): string =>
  createHash('sha1').update(`${round} ${article.id}`).digest('hex')

async function ledgerOf(articles: readonly Dossier[], size: number, most: number): Promise<string> {
  const store = await openLedger()
  for (let i = 0; i < articles.length; i += size) {
    await put(store, articles.slice(i, i + size))
    await reconcileWith(store, most)
  }
  const bytes = await exported(store)
  await store.close()
  return bytes
}

describe('a ledger', () => {
  it('is the same in whatever order its articles came, at once, one by one or in batches', async () => {
    const once = await ledgerOf(ARTICLES, ARTICLES.length, 256)
    expect(once.match(/"type":"dispute"/g)?.length).toBeGreaterThanOrEqual(2)
    expect(once.match(/"copyOf":"ar-/g)?.length).toBeGreaterThanOrEqual(2)
    for (let round = 0; round < 10; round++)
      expect(await ledgerOf(shuffled(round), [1, 12, 5][round % 3] ?? 1, 256)).toBe(once)
  })

  it('is the same too where what hangs together is too much for one group', async () => {
    const once = await ledgerOf(ARTICLES, ARTICLES.length, 2)
    expect(once).not.toBe(await ledgerOf(ARTICLES, ARTICLES.length, 256))
    for (let round = 0; round < 10; round++)
      expect(await ledgerOf(shuffled(round), [1, 12, 5][round % 3] ?? 1, 2)).toBe(once)
  })

  it('is what it would be without an article that was taken out of it again', async () => {
    const [gone, ...others] = shuffled(3)
    if (!gone) throw new Error('an article')
    for (const most of [2, 256]) {
      const store = await openLedger()
      await put(store, [gone, ...others])
      await reconcileWith(store, most)
      await store.purge(gone.article.id, 'a wish', '2031-06-01T00:00:00.000Z')
      await reconcileWith(store, most)
      expect(await exported(store)).toBe(await ledgerOf(others, 4, most))
      await store.close()
    }
  })
})
