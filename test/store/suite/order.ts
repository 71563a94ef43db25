import { describe, expect, it } from 'vitest'
import type { NewArticle } from '../../../src/store/index.ts'
import {
  actorIn,
  analysisOf,
  articleOf,
  BATCH,
  exported,
  noteOn,
  report,
  statementOf,
  unreadable,
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const NAMES = ['Defence Ministry', 'Ministry of Defence', 'the ministry']

/** Reports, some of the same bytes in several places and with different words said of them, and what cannot be read. */
const ITEMS: readonly NewArticle[] = [
  ...Array.from({ length: 12 }, (_, i) =>
    report(`The ministry said on day ${i % 8} that the bridge at Orsk held.`, {
      uri: `folder-${(i * 5) % 12}/report.txt`,
      given: i % 3 === 0 ? { outlet: `Outlet ${i}` } : {},
      notes: [noteOn(`folder-${(i * 5) % 12}/report.txt`, 'no-date')],
    }),
  ),
  unreadable(Uint8Array.of(0, 1, 2), 'x.bin'),
  unreadable(Uint8Array.of(0, 1, 2), 'w.bin'),
]

export const orderSuite = (open: OpenEmpty): void => {
  describe('the order of arrival', () => {
    it.each([1, 2, 3, 4, 5])('leaves no trace in the records (shuffle %i)', async seed => {
      const straight = await exportedAfter(open, ITEMS, ITEMS.length)
      const shuffled = await exportedAfter(open, shuffle(ITEMS, seed), seed)
      expect(shuffled).toEqual(straight)
    })
  })
}

async function exportedAfter(
  open: OpenEmpty,
  items: readonly NewArticle[],
  batch: number,
): Promise<readonly string[]> {
  const store = await open()
  for (let i = 0; i < items.length; i += batch) {
    await store.addArticles(items.slice(i, i + batch), { ...BATCH, id: `import ${i}` })
    for (const article of await store.lease('analyse', 'v1', 100, 60_000)) {
      const item = items.find(({ sha256 }) => sha256 === article.sha256)
      if (item) await store.putAnalyses([analysed(item)], 'v1')
    }
  }
  return exported(store)
}

function analysed(item: NewArticle): ReturnType<typeof analysisOf> {
  const day = Number(/\d+/.exec(articleOf(item).text)?.[0])
  const name = NAMES[day % NAMES.length] ?? ''
  return analysisOf(item, {
    statements: [statementOf(item)],
    actors: [actorIn(item, name, 1 + (day % 2), { by: ['fixture'], confidence: day / 10 })],
  })
}

/** The same shuffle for the same seed. */
function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed * 7919
  return items
    .map(item => {
      state = (state * 48271) % 2147483647
      return { item, at: state }
    })
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item)
}
