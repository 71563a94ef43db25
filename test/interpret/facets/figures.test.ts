import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/model/index.ts'
import { interpretPage, type Marked } from '../read-statements.ts'

const figuresOf = (paragraph: string, marks: readonly Marked[] = []): readonly Figure[] =>
  interpretPage({ paragraphs: [paragraph] }, marks).figures
const texts = (paragraph: string): string[] => figuresOf(paragraph).map(({ text }) => text)

describe('figures', () => {
  it('reach from the bound word to the noun that is counted', () => {
    const [figure] = figuresOf('At least 34 Norland border guards were wounded near Karsk on Monday.')
    expect(figure).toMatchObject({
      text: 'At least 34 Norland border guards',
      value: 34,
      low: 34,
      high: null,
    })
    expect(figure?.counts).toBe('Norland border guards wounded in Karsk')
    expect(figure?.scope?.place).toBe('Karsk')
  })

  it.each([
    ['The camp took in two hundred and fifty refugees.', 250, 250, 250],
    ['The camp took in up to 2.5 million refugees.', 2_500_000, null, 2_500_000],
    ['The camp took in about 3,000 refugees.', 3000, null, null],
    ['The camp took in between 200 and 300 refugees.', null, 200, 300],
    ['The camp took in dozens of refugees.', null, 24, null],
    ['The camp took in 40 or more refugees.', 40, 40, null],
    ['The camp took in half a dozen refugees.', 6, 6, 6],
  ])('are read from %s', (sentence, value, low, high) => {
    expect(figuresOf(sentence)).toMatchObject([{ value, low, high }])
  })

  it.each([
    'The talks began on 14 March and end in 2031.',
    'The siege lasted for three weeks, then five-day talks began.',
    'They fired 122 mm guns at the 9th Brigade.',
    'Flight 101 was hit under Resolution 2202.',
    'A woman aged 45 said so.',
    'T-72 tanks were seen.',
    'The two sides met again.',
    'Two officials said nothing of note.',
  ])('are not made of dates, lengths of time, ages, weapons and names: %s', sentence => {
    const marks = sentence.startsWith('Two')
      ? [{ source: 'Two officials', cue: 'said', content: 'nothing of note' }]
      : []
    expect(figuresOf(sentence, marks)).toEqual([])
  })

  it('take a bracketed conversion for the same quantity', () => {
    expect(texts('They seized 500 square kilometres (193 square miles) of land.')).toEqual([
      '500 square kilometres',
    ])
  })

  it('keep a bare number that words of harm stand beside', () => {
    expect(texts('Of the miners, 219 remain missing.')).toHaveLength(1)
    expect(texts('The blast left eight dead.')).toEqual(['eight dead'])
  })

  it('count women and children together', () => {
    expect(texts('Raiders took at least 60 young women and girls.')).toEqual([
      'at least 60 young women and girls',
    ])
  })

  it('belong to the statement whose content they stand in', () => {
    const sentence = 'The army said 12 fighters were killed. A shell hit three houses.'
    const page = interpretPage({ paragraphs: [sentence] }, [
      { source: 'The army', cue: 'said', content: '12 fighters were killed' },
    ])
    expect(page.figures.map(({ voice }) => voice)).toEqual(['statement', 'narrator'])
    expect(page.figures[0]?.statement).toBe(page.statements[0]?.id)
  })
})
