import { describe, expect, it } from 'vitest'
import type { FigureTrace } from '../../../src/model/index.ts'
import { linkForward } from '../../../src/reconcile/facets/index.ts'
import { figuresOf, linkOf, relationOf } from './traces.ts'

const blast = (rest: string, published?: string): FigureTrace | undefined =>
  figuresOf(`The bombing of the market in Kandahar ${rest}`, published)[0]

describe('figures of two reports', () => {
  it('contradict each other where they are of one event and cannot both hold', () => {
    const link = linkOf(
      blast('killed 19 people, the governor said.'),
      blast('killed 34 people, doctors said.'),
    )
    expect(link?.relation).toBe('conflict')
    expect(link?.evidence).toMatchObject({ place: 1, events: 1, ratio: 1.79, days: 'unknown' })
  })

  it.each([
    ['killed at least 30 people.', 'killed 34 people.'],
    ['killed some 30 people.', 'killed 31 people.'],
    ['killed more than 20 people.', 'killed up to 40 people.'],
  ])('agree where bounds let both hold: %s and %s', (a, b) => {
    expect(relationOf(blast(a), blast(b))).toBe('same')
  })

  it('contradict a bound that they fall short of', () => {
    expect(relationOf(blast('killed at least 30 people.'), blast('killed 19 people.'))).toBe('conflict')
  })

  it('are a series where the later toll is higher, and a contradiction where it is lower', () => {
    const [low, high] = ['killed 19 people.', 'killed 34 people.']
    expect(relationOf(blast(low, '2031-05-03'), blast(high, '2031-05-05'))).toBe('update')
    expect(relationOf(blast(high, '2031-05-03'), blast(low, '2031-05-05'))).toBe('conflict')
  })

  it('of a stretch of time follow each other, and contradict nothing where no day is known', () => {
    const toll = (count: string, day?: string) =>
      figuresOf(`Since the spring ${count} people have been killed in Kandahar, the ministry says.`, day)[0]
    expect(relationOf(toll('200', '2031-05-03'), toll('260', '2031-08-05'))).toBe('update')
    expect(relationOf(toll('200', '2031-05-03'), toll('260', '2031-05-03'))).toBe('conflict')
    expect(relationOf(toll('200'), toll('260'))).toBe('unclear')
  })

  it.each([
    ['other deeds', 'killed 19 people.', 'wounded 34 people.'],
    ['other people', 'killed 19 soldiers.', 'killed 34 children.'],
    ['people of other lands', 'killed 19 Afghan soldiers.', 'killed 34 Dutch soldiers.'],
    ['other days', 'on May 3 killed 19 people.', 'on May 9 killed 34 people.'],
  ])('are of %s and stand apart', (what, a, b) => {
    const [first] = figuresOf(`The bombing of the market in Kandahar ${a}`)
    const other = figuresOf(`The bombing of the market in Kandahar ${b}`).at(-1)
    expect([what, relationOf(first, other)]).toEqual([what, 'none'])
  })

  it('of some of those who are counted say nothing of the whole', () => {
    const parents = figuresOf(
      'The parents of 34 people killed in the bombing of the market in Kandahar wept.',
    )[0]
    expect(parents?.part).toBe(true)
    expect(relationOf(blast('killed 19 people.'), parents)).toBe('none')
  })

  it('of two towns stand apart', () => {
    const herat = figuresOf('The bombing of the market in Herat killed 34 people.')[0]
    expect(relationOf(blast('killed 19 people.'), herat)).toBe('none')
  })

  it('of one attack among others contradict nobody', () => {
    const another = figuresOf('Another bombing of the market in Kandahar killed 34 people.')[0]
    expect(relationOf(blast('killed 19 people.'), another)).toBe('none')
  })

  it('are one quantity in two measures', () => {
    const tonnes = figuresOf('The rebels seized 40 tonnes of explosives in Kandahar.')[0]
    const pounds = figuresOf('The rebels seized 88,000 pounds of explosives in Kandahar.')[0]
    expect(relationOf(tonnes, pounds)).toBe('same')
  })

  it('are found in nothing but counts: no age, price, distance, share, hope or "two men"', () => {
    const text =
      'The man, 34, paid $500 for 12 miles and 40 percent of two cars in Kandahar. Two men spoke. The raid could kill 900 civilians. A plan to free 50 prisoners failed. The mine kills 12 children a month.'
    expect(figuresOf(text).map(({ what }) => what)).toEqual([])
  })

  it('mean the month where they stand behind "May"', () => {
    expect(figuresOf('A raid in May killed 19 soldiers in Kandahar.').map(({ what }) => what)).toEqual([
      'killed soldiers',
    ])
  })
})

describe('figures of one report', () => {
  it('contradict each other where two voices give them in one breath', () => {
    const [a, b] = figuresOf(
      'The governor said 31 people were killed in the blast in Kandahar. But doctors said 17 people were killed.',
    )
    expect(relationOf(a, b)).toBe('conflict')
  })

  it('contradict nothing where one voice gives both', () => {
    const [a, b] = figuresOf('A blast killed 31 people in Kandahar. A blast killed 17 people in Kandahar.')
    expect(relationOf(a, b)).toBe('none')
  })

  it('are parts where they add up to another', () => {
    const figures = figuresOf(
      'The fighting in Kandahar killed 31 fighters, a doctor said. The army lost 20 fighters and the rebels had 11 fighters killed, an officer said.',
    )
    expect(figures.map(({ part }) => part)).toEqual([false, true, true])
    expect(relationOf(figures[0], figures[1])).toBe('none')
  })
})

describe('many figures', () => {
  it('of one size are held together by a few links each', () => {
    const [one] = figuresOf('The bombing of the market in Kandahar killed 19 people.')
    if (!one) throw new Error('no figure')
    const equal = Array.from({ length: 1000 }, (_, i) => ({ ...one, id: `fi-${i}`, article: `ar-${i}` }))
    expect(linkForward(one, equal).length).toBe(3)
  })

  it('of four hundred digits are no amount', () => {
    expect(figuresOf(`The raid on Kandahar killed ${'9'.repeat(400)} people.`)).toEqual([])
  })
})
