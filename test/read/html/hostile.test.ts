import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.ts'
import { MAX_TEXT } from '../../../src/read/html/limits.ts'
import { expectExact } from './layer-checks.ts'

const paragraph =
  '<p>The harbour authority said on Monday that the talks had stalled and that nobody would say why.</p>'
const article = `<h1>Harbour talks stall again</h1>${paragraph.repeat(8)}`
const BODY = 'The harbour authority said on Monday'

/** Pages built to break a reader, each with the article in it; the number is of its paragraphs that must be found. */
const attacks: readonly (readonly [string, () => string])[] = [
  ['100,000 open divs', () => '<div>'.repeat(100_000) + article],
  ['100,000 divs, opened and closed', () => '<div>'.repeat(100_000) + article + '</div>'.repeat(100_000)],
  ['100,000 nested tables', () => '<table><tr><td>'.repeat(100_000) + article],
  ['100,000 open inline elements', () => '<b><i>'.repeat(50_000) + article],
  ['1,000,000 closing tags too many', () => article + '</div>'.repeat(1_000_000)],
  ['200,000 unclosed paragraphs', () => article + '<p>'.repeat(200_000)],
  ['a comment that never ends', () => `${article}<!--${'x'.repeat(5_000_000)}`],
  ['a class of 10 MB', () => `<div class="${'a '.repeat(5_000_000)}">${article}`],
  [
    '100,000 attributes',
    () => `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>${article}`,
  ],
  ['1,000,000 entities', () => article + '&amp;&#x41;&nbsp;&bogus;'.repeat(250_000)],
  ['3,000,000 angle brackets', () => article + '<'.repeat(3_000_000)],
  ['a NUL in every space', () => article.replaceAll(' ', '\0 \0')],
  [
    'JSON-LD nested a million deep',
    () => `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${article}`,
  ],
  [
    'JSON-LD with 50,000 articles',
    () => `<script type="application/ld+json">[${'{"@type":"Article"},'.repeat(50_000)}0]</script>${article}`,
  ],
  [
    'scripts in attributes',
    () => `<p onclick="alert('<p>x</p>')"><a href="javascript:alert(1)">x</a></p>${article}`,
  ],
  ['20,000 copies of the headline', () => article + '<h1>Harbour talks stall again</h1>'.repeat(20_000)],
]

describe('hostile pages', () => {
  test.each(attacks)('%s: the article is found all the same', (_, make) => {
    const layer = readHtml(make())
    expectExact(layer)
    const paragraphs = layer.blocks.filter(({ start, end }) => layer.text.slice(start, end).startsWith(BODY))
    expect(paragraphs).toHaveLength(8)
  })

  test('a page cut off in the midst of a tag keeps what came before', () => {
    const whole = `<html><body><div class="story">${article}</div></body></html>`
    const layer = readHtml(whole.slice(0, whole.lastIndexOf('<p>') + 40))
    expectExact(layer)
    expect(layer.blocks).toHaveLength(9)
  })

  test('50 MB of paragraphs: the text is bounded and the cut is told', () => {
    const layer = readHtml(`<article>${paragraph.repeat(500_000)}</article>`)
    expect(layer.text.length).toBeLessThan(MAX_TEXT * 1.1)
    expect(layer.problems.map(problem => problem.rule)).toEqual(['page-too-large'])
    expect(layer.blocks.length).toBeGreaterThan(10_000)
    expectExact(layer)
  })

  test('markup in text stays text and is not read again', () => {
    const layer = readHtml(
      `<article>${paragraph.repeat(5)}<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the customs house.</p></article>`,
    )
    expect(layer.text).toContain('He wrote <script>alert(1)</script> on the wall')
  })

  test('an empty string is an empty page', () => {
    expect(readHtml('')).toMatchObject({ text: '', blocks: [], problems: [] })
  })

  test('random tag soup never throws and keeps blocks exact', () => {
    const random = seeded(7)
    const tags = [
      'p',
      'div',
      'table',
      'td',
      'a',
      'h1',
      'br',
      'li',
      '/p',
      '/div',
      '/td',
      '/a',
      'pre',
      'article',
      '/article',
      'b hidden',
      'svg',
      '/svg',
      'title',
      'form',
      'noscript',
    ]
    const words = [
      'the',
      ' army',
      ' said. ',
      '\n',
      '&nbsp;',
      '&#0;',
      '\u2029',
      ' “no” ',
      '<',
      paragraph,
      '\ud800',
    ]
    for (let round = 0; round < 300; round++) {
      let html = ''
      for (let at = 0; at < 120; at++)
        html +=
          random() < 0.5
            ? `<${tags[Math.floor(random() * tags.length)]}>`
            : words[Math.floor(random() * words.length)]
      expectExact(readHtml(html))
    }
  })
})

/** Mulberry32: the same sequence on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
