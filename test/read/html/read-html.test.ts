import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleBody, readHtml } from '../../../src/read/html/index.ts'
import { blockLines, expectExact } from './layer-checks.ts'

const folder = new URL('../../fixtures/html/', import.meta.url)
const pages = readdirSync(folder).filter(name => name.endsWith('.html'))
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('the article of a page', () => {
  test.each(pages)('%s is read as its blocks, and all else is furniture', name => {
    const expected = read(name.replace('.html', '.blocks.txt')).split('\n').filter(Boolean)
    expect(blockLines(readHtml(read(name)))).toEqual(expected)
  })

  test.each(pages)('%s: blocks are exact, ordered, apart, without outer white space', name => {
    expectExact(readHtml(read(name)))
  })

  test('furniture stays in the text layer, so that a reader can show it greyed out', () => {
    const layer = readHtml(read('wordpress-like.html'))
    expect(layer.text).toContain('Popular posts')
    expect(layer.text).toContain('© 2031 The Selby Courier')
    expect(articleBody(layer)).not.toContain('Popular posts')
  })

  test('headline, summary and caption are no part of the body that scorers compare', () => {
    const body = articleBody(readHtml(read('amp-like.html')))
    expect(body).toMatch(/^TARN GATE/)
    expect(body).not.toContain('Each says that it holds the road')
  })

  test('a bare fragment without html and body elements is read too', () => {
    const sentence = 'The envoy said that the village had been empty when the patrol came back from the hill.'
    const layer = readHtml(`<h1>Envoy speaks of empty village</h1>${`<p>${sentence}</p>`.repeat(7)}`)
    expect(blockLines(layer)).toEqual([
      'headline: Envoy speaks of empty village',
      ...Array(7).fill(`paragraph: ${sentence}`),
    ])
  })

  test('a paragraph with links and entities in it stays whole', () => {
    const rest =
      '<p>The council met twice that week, once in the mill and once, for want of a roof, under the bridge.</p>'
    const layer = readHtml(
      `<article><h1>Mill &amp; bridge owe nothing</h1><p>The <a href="/x">Mill &amp; Bridge Company</a> said it owed “nothing &lt; nobody”, and <em>its</em> clerk agreed.</p>${rest.repeat(5)}</article>`,
    )
    expect(blockLines(layer)[1]).toBe(
      'paragraph: The Mill & Bridge Company said it owed “nothing < nobody”, and its clerk agreed.',
    )
  })
})
