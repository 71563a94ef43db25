import { describe, expect, it } from 'vitest'
import { keysOf, LEAST_SHARED, linked, reconcile } from '../../src/reconcile/index.ts'
import { dossierOf, type Page } from '../interpret/read-statements.ts'

const WIRE = [
  'Shells hit the harbour of Pernau before dawn and set two grain barges on fire, the port master said, and the quay was closed to all ships until the evening.',
  'Crews from three neighbouring towns fought the flames for six hours while residents carried furniture out of the warehouses along the northern mole.',
  'Nobody claimed the attack, which came a week after both navies had promised to keep their boats out of the bay during the herring season.',
  'The harbour handles most of the grain that leaves the valley, and traders in the exchange said that prices would rise before the week was out.',
]
const OTHER = [
  'The parliament of the coastal league met on Tuesday to debate a law on fishing quotas that has divided its members for more than two years.',
  'Speakers from the islands asked for a longer season, while those from the mainland wanted fewer boats and stricter checks in every port.',
]

const wire: Page = { paragraphs: WIRE, published: '2031-05-01', outlet: 'Reuters', agency: 'Reuters' }
const reprint: Page = {
  paragraphs: WIRE.slice(0, 3),
  published: '2031-05-02',
  outlet: 'The Quay',
  agency: 'Reuters',
}
const rewrite: Page = {
  paragraphs: ['Two barges burned in Pernau.', ...WIRE.slice(1), OTHER[1] ?? ''],
  published: '2031-05-01',
  outlet: 'Bay Daily',
}
const quoting: Page = {
  paragraphs: [...OTHER, WIRE[0] ?? '', ...OTHER.map(p => p.toUpperCase())],
  published: '2031-05-03',
}
const unrelated: Page = { paragraphs: OTHER, published: '2031-05-01' }

const dossier = (page: Page) => dossierOf(page, [])
const shared = (a: Page, b: Page): number => {
  const keys = new Set(keysOf(dossier(a)))
  return keysOf(dossier(b)).filter(key => keys.has(key)).length
}

describe('articles with the same words', () => {
  it('are reprints and rewrites of the earliest one, the agency’s own where dates are equal', () => {
    const dossiers = [reprint, rewrite, wire].map(dossier)
    const origin = dossiers[2]?.article.id
    const { copies } = reconcile(dossiers)
    expect(copies.filter(({ copyOf }) => copyOf === origin).length).toBe(2)
    expect(copies.find(({ article }) => article === origin)?.copyOf).toBeNull()
  })

  it('share passages that stand in both texts', () => {
    const [a, b] = [wire, reprint].map(dossier)
    if (!a || !b) throw new Error('two dossiers')
    const { copies } = reconcile([a, b])
    const passages = copies.find(({ article }) => article === a.article.id)?.shared ?? []
    expect(passages.length).toBeGreaterThan(0)
    for (const { start, end, otherStart, otherEnd } of passages)
      expect(plain(b.article.text.slice(otherStart, otherEnd))).toBe(plain(a.article.text.slice(start, end)))
  })

  it('are linked by one long passage without being copies', () => {
    const [a, b] = [wire, quoting].map(dossier)
    if (!a || !b) throw new Error('two dossiers')
    expect(linked(a, b)).toBe(true)
    expect(linked(b, a)).toBe(true)
    expect(reconcile([a, b]).copies.every(({ copyOf }) => copyOf === null)).toBe(true)
  })

  it('are found by their keys', () => {
    expect(shared(wire, reprint)).toBeGreaterThanOrEqual(LEAST_SHARED.w ?? 0)
    expect(shared(wire, quoting)).toBeGreaterThanOrEqual(LEAST_SHARED.w ?? 0)
  })

  it('are told from those with other words', () => {
    const [a, b] = [wire, unrelated].map(dossier)
    if (!a || !b) throw new Error('two dossiers')
    expect(shared(wire, unrelated)).toBe(0)
    expect(linked(a, b)).toBe(false)
  })
})

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
