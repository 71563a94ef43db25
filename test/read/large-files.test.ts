import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { originalFromBytes, readArticle } from '../../src/read/index.ts'
import { utf8 } from './bytes.ts'

const SENTENCE = 'The harbour council said on Monday that the talks had stalled, and nobody would say why. '
const read = (content: string, uri = 'log.txt'): Reading =>
  readArticle(originalFromBytes(utf8(content), uri, { language: 'en' }), null)
/** So many copies of a piece as make fifty million characters. */
const fiftyMillion = (piece: string): string => piece.repeat(Math.ceil(50_000_000 / piece.length))

const lengthOf = ({ article }: Reading): number => article?.text.length ?? 0
const rules = ({ notes }: Reading): string[] => notes.map(note => note.rule)

describe('a file of many millions of characters', () => {
  it('of paragraphs is read up to the end of one, and the cut is told', () => {
    const reading = read(fiftyMillion(`${SENTENCE}\n\n`))
    expect(reading.notes).toMatchObject([{ rule: 'text-too-large', remedy: expect.any(String) }])
    expect(lengthOf(reading)).toBeGreaterThan(7_900_000)
    expect(lengthOf(reading)).toBeLessThanOrEqual(8_000_001)
    const last = reading.article?.blocks.at(-1)
    expect(reading.article?.text.slice(last?.start, last?.end)).toBe(SENTENCE.trim())
  })

  it('in one line is read up to the end of a word', () => {
    const reading = read(fiftyMillion(SENTENCE))
    expect(rules(reading)).toEqual(['text-too-large'])
    expect(reading.article?.text).toMatch(/[\p{L}.,]$/u)
    expect(reading.article?.blocks).toHaveLength(1)
  })

  it('without a space is cut between two characters, never inside one', () => {
    const { article } = read(`a${'🙂'.repeat(5_000_000)}`)
    expect(article?.text.isWellFormed()).toBe(true)
  })

  it.each([
    ['line feeds', '\n'],
    ['spaces', ' '],
    ['quotation marks', '"'],
    ['bylines', 'By Osk Harl\n'],
  ])('of %s between words is read', (_, piece) => {
    const reading = read(`${SENTENCE}${fiftyMillion(piece)}${SENTENCE}`)
    expect(reading.article?.text.startsWith(SENTENCE)).toBe(true)
    expect(rules(reading)).toContain('text-too-large')
  })

  it('of Markdown is read as a text is', () => {
    const reading = read(fiftyMillion(`## Talks\n\n${SENTENCE}\n\n- ${SENTENCE}\n\n`), 'log.md')
    expect(rules(reading)).toEqual(['text-too-large'])
  })

  it('of HTML is read as far as pages are', () => {
    const reading = read(`<!doctype html><article>${fiftyMillion(`<p>${SENTENCE}</p>`)}`, 'log.html')
    expect(rules(reading)).toEqual(['page-too-large'])
    expect(reading.article?.blocks.length).toBeGreaterThan(10_000)
  })
})

describe('a page with 100,000 elements inside each other', () => {
  it('gives the article at the bottom of them', () => {
    const { article } = read(`<!doctype html>${'<div>'.repeat(100_000)}<p>${SENTENCE.repeat(4)}`, 'deep.html')
    expect(article?.blocks.map(block => article.text.slice(block.start, block.end))).toEqual([
      SENTENCE.repeat(4).trim(),
    ])
  })
})
