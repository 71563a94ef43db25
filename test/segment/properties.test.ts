import { describe, expect, it } from 'vitest'
import type { Article, Document } from '../../src/model/index.ts'
import { segment } from '../../src/segment/index.ts'
import { articleOf } from './article.ts'

/** Pieces of news prose with everything that is hard about it, strung together at random but always in the same way. */
const PIECES = [
  'Gen. Harl said',
  '“We did not fire.',
  '”',
  '"',
  "'the ridge'",
  '‘Leave,',
  '’',
  "the gunners' posts",
  'U.S.-led talks',
  '3,200.5 tons',
  '$4bn',
  '…',
  '. . .',
  '?!',
  '(A.P.)',
  'Sept. 4',
  "didn't",
  'cannot',
  '— no;',
  '\n',
  '\n• point',
  'town.The army',
  'https://varn.example/a?b=c.',
  'desk@varn.example',
  ':-)',
  '🙂',
  '\u200bzero\u00adwidth',
  '\ud800',
  '``',
  "'''",
  '6\'2"',
]

function* generate(seed: number): Generator<string> {
  let state = seed
  const next = (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * bound)
  }
  for (;;) {
    let text = ''
    for (let k = next(40) + 1; k > 0; k--)
      text += (PIECES[next(PIECES.length)] ?? '') + (next(4) > 0 ? ' ' : '')
    yield text.trim() === '' ? 'Varn' : text.trim()
  }
}

const paragraphs = (seed: number): string[] => [...generate(seed).take(6)]
const SEEDS = Array.from({ length: 200 }, (_, k) => k + 1)

const shifted = (document: Document, by: number) => ({
  tokens: document.tokens.map(({ start, end, kind }) => [start - by, end - by, kind]),
  sentences: document.sentences.map(({ start, end, block, tokens }) => [start - by, end - by, block, tokens]),
  quotations: document.quotations.map(({ start, end, inner, ...rest }) => [
    start - by,
    end - by,
    inner.start - by,
    inner.end - by,
    rest,
  ]),
})

describe('whatever the text is', () => {
  it('tokens stand in order, touch no white space and cover all else in the blocks', () => {
    for (const seed of SEEDS) {
      const { text, tokens, blocks } = segment(articleOf(paragraphs(seed), 'Furniture, not read. '))
      let at = 0
      for (const { start, end } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      const covered = tokens.map(({ start, end }) => text.slice(start, end)).join('')
      const all = blocks.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered.replace(/\s/g, '')).toBe(all.replace(/\s/g, ''))
    }
  })

  it('each token belongs to one sentence, and each sentence lies in its block', () => {
    for (const seed of SEEDS) {
      const { tokens, sentences, blocks } = segment(articleOf(paragraphs(seed), 'Furniture. '))
      expect(sentences.flatMap(({ tokens: [first, end] }) => indexes(first, end))).toEqual([...tokens.keys()])
      for (const { start, end, block, tokens: span } of sentences) {
        expect([tokens[span[0]]?.start, tokens[span[1] - 1]?.end]).toEqual([start, end])
        expect(blocks[block]?.start).toBeLessThanOrEqual(start)
        expect(blocks[block]?.end).toBeGreaterThanOrEqual(end)
      }
    }
  })

  it('quotations stand in order, in a block each, inside each other or apart', () => {
    for (const seed of SEEDS) {
      const { quotations, blocks } = segment(articleOf(paragraphs(seed)))
      quotations.forEach((quotation, k) => {
        const { start, end, inner, within, continues } = quotation
        expect(start).toBeGreaterThanOrEqual(quotations[k - 1]?.start ?? 0)
        expect(start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true)
        expect(blocks.some(block => block.start <= start && end <= block.end)).toBe(true)
        if (within !== null) expect(quotations[within]?.end).toBeGreaterThanOrEqual(end)
        else expect(quotations.slice(0, k).every(other => other.end <= start)).toBe(true)
        if (continues !== null) expect(quotations[continues]?.closed).toBe(false)
      })
    }
  })

  it('the furniture in front of it changes nothing but the offsets', () => {
    const furniture = "Menu “Home\" 'About' Mr. 5"
    for (const seed of SEEDS) {
      const alone = shifted(segment(articleOf(paragraphs(seed))), 0)
      expect(shifted(segment(articleOf(paragraphs(seed), furniture)), furniture.length)).toEqual(alone)
    }
  })

  it('blocks out of order are read in the order of the text', () => {
    const article: Article = articleOf(['The mill burnt.', 'Nobody was hurt.'])
    expect(segment({ ...article, blocks: [...article.blocks].reverse() })).toEqual(segment(article))
  })
})

const indexes = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, k) => first + k)

describe('a quarter of a megabyte without any structure', () => {
  // Read in quadratic time, any of these would take longer than a test may.
  it.each([
    ['letters', 'a'],
    ['full stops', '.'],
    ['initials', 'a.'],
    ['hyphens', 'a-'],
    ['apostrophes', "a'"],
    ['possessives', "s' "],
    ['opening marks', '“'],
    ['closing marks', '’ '],
    ['straight marks', '"'],
    ['straight single marks', "'a "],
    ['outcries', '?!'],
    ['at signs', 'a@'],
    ['web addresses', 'http://.'],
    ['stops with brackets', '.)'],
    ['titles', 'Mr. '],
    ['line breaks', 'a\n'],
    ['digits', '1,'],
  ])('of %s is read through', (_, unit) => {
    const text = unit.repeat(250_000 / unit.length).trim()
    const { sentences, tokens } = segment(articleOf([text]))
    expect(sentences[0]?.start).toBe(0)
    expect(sentences.at(-1)?.end).toBe(text.length)
    expect(tokens.at(-1)?.end).toBe(text.length)
  })
})

describe('a language', () => {
  it('with a pack is read by it, whatever its region', () => {
    expect(segment(articleOf(['The mill burnt.'], '', 'en-GB')).sentences).toHaveLength(1)
    expect(segment(articleOf(['The mill burnt.'], '', 'EN')).sentences).toHaveLength(1)
  })

  it('without a pack keeps its blocks and is not guessed at', () => {
    const document = segment(articleOf(['Die Mühle brannte.'], '', 'de'))
    expect(document.blocks).toHaveLength(1)
    expect([document.tokens, document.sentences, document.quotations]).toEqual([[], [], []])
  })
})
