import { describe, expect, it } from 'vitest'
import type { Agreement, Figure, LedgerRecord } from '../../src/model/index.ts'
import { ingestOriginals, purge } from '../../src/pipeline/index.ts'
import { originalFromBytes } from '../../src/read/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { temporaryFolder } from '../store/fixture.ts'

const page = (text: string): string =>
  `News of the day\n\n${text}\n\nThe weather was fair on the coast, with a light wind from the west.\n`

const blast = (toll: string, who: string): string =>
  page(
    `The bombing of the market in Kandahar killed ${toll} people, ${who} said. Shops were closed on the day after.`,
  )

/** Two tolls that clash, one that agrees with the first, one of another town, and a truce told twice. */
const REPORTS: readonly string[] = [
  blast('19', 'the governor'),
  blast('34', 'doctors'),
  blast('at least 15', 'police'),
  page('The bombing of the market in Herat killed 50 people, doctors said.'),
  page(
    'The Geneva accord between Sudan and Chad was signed. Chad said that Sudan had violated the Geneva accord.',
  ),
  page('Envoys met to save the Geneva accord. Sudan said that Chad had violated the Geneva accord.'),
]

const originalOf = (text: string) =>
  originalFromBytes(
    Buffer.from(text),
    `${text.length}-${text.slice(40, 80)}.txt`.replace(/[^\w.]+/g, '-'),
    {},
  )

const OPTIONS = {
  now: () => new Date('2031-05-05T00:00:00Z'),
  tool: 'test',
  attribution: { engine: 'rules', least: null },
} as const

async function ledgerOf(...batches: (readonly string[])[]): Promise<Store> {
  const store = await openStore(`${temporaryFolder()}/facets.ledger`, { create: true })
  for (const batch of batches) await ingestOriginals(store, batch.map(originalOf), OPTIONS)
  return store
}

async function recordsOf(store: Store): Promise<LedgerRecord[]> {
  return Array.fromAsync(store.records(['figure', 'control', 'agreement']))
}

async function figuresOf(store: Store): Promise<Figure[]> {
  return (await recordsOf(store)).filter(record => record.type === 'figure')
}

async function agreementsOf(store: Store): Promise<Agreement[]> {
  return (await recordsOf(store)).filter(record => record.type === 'agreement')
}

describe('facets across articles', () => {
  it('tie the figures of one event, and name those that contradict each other', async () => {
    const store = await ledgerOf(REPORTS)
    const figures = await figuresOf(store)
    const by = (text: string) => figures.find(figure => figure.text === text)
    const [low, high, least, far] = [
      by('19 people'),
      by('34 people'),
      by('at least 15 people'),
      by('50 people'),
    ]
    expect(low?.conflicts).toEqual([high?.id])
    expect(high?.conflicts).toEqual([low?.id])
    expect(least?.conflicts).toEqual([])
    expect(new Set([low?.group, high?.group, least?.group]).size).toBe(1)
    expect([far?.group, far?.conflicts]).toEqual([undefined, []])
    expect(low?.rivals?.[0]).toMatchObject({ with: high?.id, relation: 'conflict', evidence: { place: 1 } })
    expect([low?.id, high?.id, least?.id]).toContain(low?.group)
    await store.close()
  })

  it('make one agreement of its parts, which every one of their ids leads to', async () => {
    const store = await ledgerOf(REPORTS)
    const [accord, ...others] = await agreementsOf(store)
    expect(others).toEqual([])
    expect(new Set(accord?.mentions.map(({ article }) => article)).size).toBe(2)
    expect(new Set(accord?.breaches.map(({ article }) => article)).size).toBe(2)
    expect(await store.get(accord?.id ?? '')).toEqual(accord)
    await store.close()
  })

  it('are the same whatever the order and batches in which articles come', async () => {
    const whole = await ledgerOf(REPORTS)
    const expected = JSON.stringify(await recordsOf(whole))
    const oneByOne = await ledgerOf(...REPORTS.toReversed().map(text => [text]))
    expect(JSON.stringify(await recordsOf(oneByOne))).toBe(expected)
    const halves = await ledgerOf(
      [3, 1, 5].map(i => REPORTS[i] ?? ''),
      [2, 0, 4].map(i => REPORTS[i] ?? ''),
    )
    expect(JSON.stringify(await recordsOf(halves))).toBe(expected)
    for (const store of [whole, oneByOne, halves]) await store.close()
  })

  it('forget an article that is purged, as if it had never come', async () => {
    const without = await ledgerOf(REPORTS.filter((_, i) => i !== 1))
    const purged = await ledgerOf(REPORTS)
    const high = (await figuresOf(purged)).find(({ text }) => text === '34 people')
    await purge(purged, high?.article ?? '', 'asked for', '2031-05-06T00:00:00Z')
    expect(JSON.stringify(await recordsOf(purged))).toBe(JSON.stringify(await recordsOf(without)))
    for (const store of [without, purged]) await store.close()
  })

  it('hold together what very many articles say, a few links each', async () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      blast(`${19 + (i % 3)}`, `officer number ${'x'.repeat(i)}`),
    )
    const store = await ledgerOf(many)
    const figures = (await figuresOf(store)).filter(({ counts }) => counts.startsWith('people killed'))
    expect(figures.length).toBe(90)
    expect(new Set(figures.map(({ group }) => group)).size).toBe(1)
    expect(Math.max(...figures.map(({ rivals }) => rivals?.length ?? 0))).toBeLessThan(64)
    // More bear the key than are compared with each other: what came in between must have moved the right links.
    const shuffled = many.toSorted((x, y) => (x.length % 7) - (y.length % 7) || y.length - x.length)
    const piecemeal = await ledgerOf(
      ...[0, 13, 26, 39, 52, 65, 78].map(from => shuffled.slice(from, from + 13)),
    )
    expect(JSON.stringify(await recordsOf(piecemeal))).toBe(JSON.stringify(await recordsOf(store)))
    for (const one of [store, piecemeal]) await one.close()
  })
})
