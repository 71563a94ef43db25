import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/reconcile/copies.ts'
import { keysOf, profileOf, reconcile } from '../../src/reconcile/index.ts'
import { isCopy, likeness } from '../../src/reconcile/likeness.ts'
import { articleOf, dossierOf, type Page } from '../interpret/read-statements.ts'
import { finds, areLinked as linked } from './neighbours.ts'

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
  const keys = new Set(keysOf(profileOf(dossier(a))))
  return keysOf(profileOf(dossier(b))).filter(key => keys.has(key)).length
}

describe('what makes a copy', () => {
  const speech =
    '“We have waited eleven winters for the bridge to be mended, we have written to four ministers and buried two ferrymen, and we shall not wait a twelfth, whatever the engineers of the capital may say of ice and floods.”'
  const short = (frame: string): Page => ({ paragraphs: [`${speech} ${frame}`], published: '2031-05-01' })
  const both = (a: Page, b: Page) => isCopy(likeness(articleOf(a), articleOf(b)))

  it('is no speech that two short reports print, each with few words of its own', () => {
    expect(
      both(short('So spoke Ada Bren on the quay of Velk.'), short('The mayor told those who came at noon.')),
    ).toBe(false)
    expect(both(short(WIRE[0] ?? ''), short(WIRE[0] ?? ''))).toBe(true)
  })

  it('is a text in which an editor replaced words one by one, but not one of runs alone', () => {
    // Every ninth word is another, so that nearly all of the wording is taken over.
    const words = WIRE.join(' ').split(' ')
    const edited = words.map((word, i) => (i % 9 === 4 ? `${word}x` : word)).join(' ')
    const told = (text: string): Page => ({ paragraphs: [text], published: '2031-05-01' })
    const alike = likeness(articleOf(told(words.join(' '))), articleOf(told(edited)))
    expect(alike.reporting).toBeGreaterThan(alike.whole)
    expect(isCopy(alike)).toBe(true)
  })
})

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
    for (const other of [reprint, quoting]) {
      expect(finds(dossier(wire), dossier(other))).toBe(true)
      expect(finds(dossier(other), dossier(wire))).toBe(true)
    }
  })

  it('are told from those with other words', () => {
    const [a, b] = [wire, unrelated].map(dossier)
    if (!a || !b) throw new Error('two dossiers')
    expect(shared(wire, unrelated)).toBe(0)
    expect(linked(a, b)).toBe(false)
  })
})

const copied = (a: Page, b: Page): boolean => isCopy(likeness(articleOf(a), articleOf(b)))

const LETTER =
  'We, the fishers of the outer banks, have mended nets beside the men of the inner bay for as long as anyone can remember, and we will not carry arms against them, nor lend our boats to those who do, nor show anybody the channels by night.'

describe('a copy', () => {
  it('may be a rewrite that changes every sentence a little', () => {
    const reworded = WIRE.map((p, i) => `${['Early on,', 'Meanwhile', 'So far', 'Now'][i]} ${p}`)
      .map(p => p.replace(/ before | six | week | valley/g, ' other '))
      .map(p => p.replace(/ the port master said|in the exchange /, ''))
    expect(copied(wire, { paragraphs: reworded })).toBe(true)
  })

  it('is not made by a statement that two reporters quote at length', () => {
    const report = (own: string, said: string): Page => ({
      paragraphs: [own, `“${LETTER}”`, said],
    })
    const one = report(OTHER[0] ?? '', 'The letter was nailed to the door of the customs house overnight.')
    const two = report(WIRE[1] ?? '', 'Readers of it came from as far as the lighthouse on Thursday morning.')
    expect(copied(one, two)).toBe(false)
    expect(linked(dossier(one), dossier(two))).toBe(true)
  })

  it('is not made by a footer that an outlet prints under everything', () => {
    const footer =
      'Write to our desk with your own pictures and stories, and keep to the rules of the house, please.'
    expect(copied({ paragraphs: [...WIRE, footer] }, { paragraphs: [...OTHER, footer] })).toBe(false)
  })

  it('is the same from either side', () => {
    const [a, b] = [articleOf(wire), articleOf(rewrite)]
    const [one, two] = [likeness(a, b), likeness(b, a)]
    expect(two.reporting).toBe(one.reporting)
    expect(two.passages.map(p => [p.otherStart, p.otherEnd])).toEqual(one.passages.map(p => [p.start, p.end]))
  })
})

describe('what is said of a copy', () => {
  const links = findCopies([reprint, rewrite, wire].map(articleOf))
  const of = (page: Page) => links.find(({ article }) => article === articleOf(page).id)

  it('is why the other came first', () => {
    expect(of(rewrite)?.order).toBe('agency')
    expect(of(wire)?.order).toBeUndefined()
  })

  it('is the agency, inferred where the copy does not name it', () => {
    expect(of(rewrite)?.agency).toBe('Reuters')
  })

  it('is what it adds and cuts', () => {
    const text = (page: Page, ranges: readonly { start: number; end: number }[] = []): string[] =>
      ranges.map(({ start, end }) => articleOf(page).text.slice(start, end))
    expect(text(wire, of(reprint)?.cut)).toEqual([WIRE[3]?.slice(0, -1)])
    expect(text(rewrite, of(rewrite)?.added)).toEqual([OTHER[1]?.slice(0, -1)])
  })
})

describe('bad input', () => {
  it('of thousands of copies costs each little more than the first, and all go back to one origin', () => {
    const many = Array.from({ length: 3000 }, (_, i) => articleOf({ paragraphs: WIRE, outlet: `Paper ${i}` }))
    const links = findCopies(many)
    const origins = new Set(links.flatMap(({ copyOf }) => copyOf ?? []))
    expect(origins.size).toBe(1)
    expect(links.filter(({ copyOf }) => copyOf === null).length).toBe(1)
    // Were all compared with all, there would be nine million.
    expect(links.reduce((sum, { shared }) => sum + shared.length, 0)).toBeLessThan(5 * many.length)
  })

  it('of an article that quotes itself over and over shares a passage with its original once', () => {
    const again = articleOf({ paragraphs: Array.from({ length: 300 }, () => WIRE[0] ?? '') })
    expect(likeness(articleOf(wire), again).runs.length).toBe(1)
    expect(likeness(again, articleOf(wire)).runs.length).toBe(1)
    expect(isCopy(likeness(articleOf(wire), again))).toBe(false)
  })

  it('of one word a hundred thousand times ends', () => {
    const drone = (n: number) => articleOf({ paragraphs: ['drone '.repeat(n).trim()] })
    expect(likeness(drone(100_000), drone(90_000)).whole).toBeLessThanOrEqual(1)
  })

  it('of pages with nothing but a footer in common leaves them apart, and ends', () => {
    const pages = Array.from({ length: 300 }, (_, i) =>
      articleOf({
        paragraphs: [
          Array.from({ length: 120 }, (_, j) => `word${(i * 131 + j * j * 7) % 9973}`).join(' '),
          'Write to our desk with your own pictures and stories, and keep to the rules of the house, please.',
        ],
      }),
    )
    expect(findCopies(pages).every(({ copyOf }) => copyOf === null)).toBe(true)
  })

  it('in any order has one outcome', () => {
    const pages = [reprint, rewrite, wire, quoting, unrelated].map(articleOf)
    const once = findCopies(pages)
    expect(findCopies([...pages].reverse())).toEqual(once)
    expect(findCopies([...pages.slice(2), ...pages.slice(0, 2)])).toEqual(once)
  })
})

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
