import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text/index.ts'
import { seeded } from '../bytes.ts'
import { blockLines, expectExact } from '../html/layer-checks.ts'

const folder = new URL('../../fixtures/text/', import.meta.url)
const texts = readdirSync(folder).filter(name => name.endsWith('.txt') && !name.endsWith('.blocks.txt'))
const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const read = (text: string) => readText(text, null, {})

const LEAD =
  'The hill council said on Monday that its guns had been silent since noon, and the Front said that they had not.'
const SECOND =
  'Observers who were in the valley all day heard firing, but could not tell from which side it came.'

describe('the article of a text that was copied off a page', () => {
  test.each(texts)('%s is read as its blocks, and all else is furniture', name => {
    const expected = fixture(name.replace('.txt', '.blocks.txt')).split('\n').filter(Boolean)
    expect(blockLines(read(fixture(name)))).toEqual(expected)
  })

  test.each(texts)('%s: blocks are exact, ordered, apart, without outer white space', name => {
    expectExact(read(fixture(name)))
  })

  test('with lines lost, doubled and out of order, its blocks are exact all the same', () => {
    const random = seeded(11)
    for (const name of texts)
      for (let round = 0; round < 20; round++) {
        const lines = fixture(name).split('\n')
        const chance = (): string => lines[Math.floor(random() * lines.length)] ?? ''
        expectExact(
          read(lines.map(line => (random() < 0.3 ? chance() : line)).join(round % 2 ? '\n' : '\r\n')),
        )
      }
  })

  test('line ends of any make lead to the same blocks', () => {
    for (const name of texts) {
      const lines = fixture(name)
      const words = (text: string) => blockLines(read(text)).map(line => line.replace(/\r?⏎|\r/g, '⏎'))
      for (const end of ['\r\n', '\r']) expect(words(lines.replaceAll('\n', end))).toEqual(words(lines))
    }
  })

  test('"Most popular" in the head of a page does not end the article below it', () => {
    const teasers = Array.from(
      { length: 6 },
      (_, i) => `The baker of street ${i} says that his oven has been cold since the spring.`,
    )
    const body = Array.from({ length: 14 }, (_, i) => `${LEAD} It was the ${i + 2}th such claim.`)
    const layer = read([...teasers, 'Most popular', 'Envoys leave the hill council', ...body].join('\n\n'))
    expect(blockLines(layer).filter(line => line.includes('hill council said'))).toHaveLength(14)
  })

  test('a lead that ends in a colon is kept', () => {
    const lead = 'PORT VALE (AP) — The latest on the siege of the upper town (all times are local):'
    expect(blockLines(read([lead, LEAD, SECOND].join('\n\n')))[0]).toBe(`paragraph: ${lead}`)
  })

  test('points without stops under a headline are statements of the article', () => {
    const point = 'Hill council says its guns in the valley were silent since noon'
    const layer = read(['Council and Front quarrel over shots', point, LEAD, SECOND].join('\n\n'))
    expect(blockLines(layer)[1]).toBe(`summary: ${point}`)
  })

  test('an alert of one line without a stop is an article', () => {
    expect(blockLines(read('Hill council says its guns are silent'))).toEqual([
      'paragraph: Hill council says its guns are silent',
    ])
  })

  test('a person who is said to be a journalist in mid-article is no note on the author', () => {
    const words = 'Odo Venn is a journalist who went to the valley to write about its people.'
    const quoted = `“${words} Let him go,” his mother said.`
    const lines = blockLines(read([LEAD, quoted, words, SECOND].join('\n\n')))
    expect(lines).toContain(`paragraph: ${quoted}`)
    expect(lines).toContain(`paragraph: ${words}`)
  })

  test.each([
    'Odo Venn is a reporter for the Hill Gazette.',
    'Odo Venn is a journalist who covers the river towns.',
    'Odo Venn is senior foreign correspondent at the Gazette.',
    'Odo Venn is a freelance writer.',
  ])('a note on the author at the end is no part of the article: %s', note => {
    expect(blockLines(read([LEAD, SECOND, note].join('\n\n')))).toHaveLength(2)
  })

  test.each([
    'Odo Venn is a correspondent who was held by the Front for a month.',
    'The Vale Gazette is reporting that journalist Odo Venn learned of the order on Monday.',
    'Odo Venn is a journalist the Front has threatened before.',
  ])('news of a journalist at the end is: %s', news => {
    expect(blockLines(read([LEAD, SECOND, news].join('\n\n')))[2]).toBe(`paragraph: ${news}`)
  })

  test('a message that somebody sends is no appeal of the page', () => {
    const words = 'We implore the men who hold our son to let him go, for he has done them no harm.'
    expect(blockLines(read(['A message from the mother of Odo Venn:', words].join('\n\n')))).toContain(
      `paragraph: ${words}`,
    )
  })

  test('a line of five megabytes, a million blank lines and a hundred thousand labels are read', () => {
    for (const text of [
      'The envoy said, and '.repeat(250_000),
      '\n'.repeat(1_000_000),
      'Related\n'.repeat(100_000),
    ])
      expect(read(text).blocks.length).toBeLessThan(2)
  })
})
