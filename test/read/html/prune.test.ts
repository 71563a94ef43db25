import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.ts'
import { blockLines } from './layer-checks.ts'

const opening = 'The garrison at Fell Cross said on Sunday that it had let the wagons through without a toll.'
const middle =
  'A drover, Senna Kroll, told this paper that he had paid at two gates and been turned back at a third.'
const closing =
  'Nobody at the third gate would talk, and the commander was said to be asleep until the afternoon.'

/** The text blocks that are left of an article with something between its paragraphs. */
const around = (between: string, after = ''): string[] =>
  blockLines(
    readHtml(
      `<body><article><h1>Wagons pass Fell Cross</h1><p>${opening}</p><p>${middle}</p>${between}<p>${closing}</p><p>${opening}</p><p>${middle}</p>${after}</article></body>`,
    ),
  ).slice(1)

const plain = [opening, middle, closing, opening, middle].map(text => `paragraph: ${text}`)

test.each([
  [
    'a related-stories box',
    '<div class="story-related"><h3>Related</h3><p>How the toll was invented, and by whom, and why it stays.</p></div>',
  ],
  [
    'a sign-up box',
    '<div class="newsletterSignup"><p>Get our letter every morning, before the cock crows.</p></div>',
  ],
  ['a see-also line', '<p>See also: <a href="/x">The gate that nobody keeps</a></p>'],
  ['a link that is no sentence', '<p><a href="/x">MORE WAGONS TURNED BACK IN THE HILLS THIS WEEK</a></p>'],
  ['an advertisement label', '<p>Advertisement</p>'],
  ['a rule made of dashes', '<p>——————</p>'],
])('%s between paragraphs is furniture', (_, between) => expect(around(between)).toEqual(plain))

test.each([
  ['a closing credit', '<p>(Reporting by Ana Reth; editing by Tom Quill)</p>'],
  ['a note on rights', '<p>© 2031 Cross Media. All rights reserved.</p>'],
  ['a note on the author', '<p>Ana Reth is a senior correspondent who covers the hill roads.</p>'],
  ['an address to follow', '<p>Reach the reporter at @anareth_example</p>'],
  ['a heading with nothing under it', '<h2>Latest from the hills</h2>'],
])('%s at the end is furniture', (_, after) => expect(around('', after)).toEqual(plain))

test('a sentence that is a link stays, for statements are linked to their sources', () => {
  const sentence = 'The toll keeper denied that he had ever taken a coin from a drover.'
  expect(around(`<p><a href="/statement">${sentence}</a></p>`)).toContain(`paragraph: ${sentence}`)
})

test('a class that every paragraph bears names no box', () => {
  const paragraphs = [opening, middle, closing].map(text => `<p class="promo">${text}</p>`).join('')
  const layer = readHtml(`<article><h1>Wagons pass Fell Cross</h1>${paragraphs}${paragraphs}</article>`)
  expect(blockLines(layer)).toHaveLength(7)
})

test('words of the making of a report in the midst of it stay', () => {
  const sentence = 'Reporting by the council’s own clerk had put the number of wagons at ninety.'
  expect(around(`<p>${sentence}</p>`)).toContain(`paragraph: ${sentence}`)
})

test('a short line in a list is kept with its sentence', () => {
  expect(around('<ul><li>Forty wagons on Friday</li><li>Sixty on Saturday</li></ul>')).toContain(
    'paragraph: Sixty on Saturday',
  )
})

test('a line with a picture credit is a caption', () => {
  expect(around('<p>Wagons wait at the second gate. (Photo: Ana Reth)</p>')).toContain(
    'caption: Wagons wait at the second gate. (Photo: Ana Reth)',
  )
})

test('teasers of other stories outside the marked article are not the article', () => {
  const teaser =
    '<article class="teaser-item"><h2><a href="/y">A goat elected mayor</a></h2><p>It won by a narrow margin, and the losers have asked for a second count of the votes.</p></article>'
  const own = `<article itemprop="articleBody"><h1>Wagons pass Fell Cross</h1>${[opening, middle, closing, opening, middle].map(text => `<p>${text}</p>`).join('')}</article>`
  expect(blockLines(readHtml(`<body><section>${own}${teaser}${teaser}</section></body>`)).slice(1)).toEqual(
    plain,
  )
})

test('a kicker over the headline and a line with the date under it are furniture', () => {
  const text = [opening, middle, closing, opening, middle].map(line => `<p>${line}</p>`).join('')
  const page = `<div class="x"><p>Hill roads</p><h1>Wagons pass Fell Cross</h1><p>Fell Cross, 3 May 2031, 14:20</p>${text}</div>`
  expect(blockLines(readHtml(page))).toEqual(['headline: Wagons pass Fell Cross', ...plain])
})
