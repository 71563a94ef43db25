import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked, type Page } from '../read-statements.ts'

const read = (paragraph: string, marks: readonly Marked[] = [], page: Partial<Page> = {}) =>
  interpretPage({ ...page, paragraphs: [paragraph] }, marks).agreements
const named = (paragraph: string) => read(paragraph).map(({ name }) => name)

describe('agreements', () => {
  it('tell a larger deal from the deal, and several treaties from either', () => {
    expect(
      named('The truce held. Envoys spoke of a larger deal on fishing. Old treaties were read out.'),
    ).toHaveLength(2)
    expect(named('The truce held. All earlier agreements were void.')).toHaveLength(2)
  })

  it('are not made of what is only asked for', () => {
    const text = 'Kenya called for a truce on the lake.'
    expect(read(text, [{ source: 'Kenya', cue: 'called for', content: 'a truce on the lake' }])).toEqual([])
    expect(named('Kenya signed a truce on the lake.')).toHaveLength(1)
  })

  it('are not made of any deal, but of one that parties made', () => {
    expect(named('A clerk tried to broker the deal in May.')).toEqual([])
    expect(named('A clerk spoke of the deal with the rebels in May.')).toHaveLength(1)
  })

  it('take a town’s name before a formal noun for a name', () => {
    expect(named('In Quellin shops were shut. The Quellin declaration was read out.')).toEqual([
      'Quellin declaration',
    ])
  })

  it('lay down what stands in a clause behind them, and what those who made them agreed', () => {
    const laidDown = (text: string, marks: readonly Marked[] = []) =>
      read(text, marks)[0]?.commitments.map(one => one.text)
    expect(laidDown('Under the accord, rebels will leave the town. The accord also bans mines.')).toEqual([
      'rebels will leave the town',
      'mines',
    ])
    expect(laidDown('Under the accord, Okello said, rebels will leave the town.')).toEqual([])
    const text =
      'The two sides signed a truce. They agreed that roads would open and that mines would be cleared.'
    const agreed: Marked = {
      source: 'They',
      cue: 'agreed',
      content: 'that roads would open and that mines would be cleared',
    }
    expect(laidDown(text, [agreed])).toEqual(['roads would open', 'mines would be cleared'])
  })

  it('may be told and not called so', () => {
    const text = 'The two presidents agreed to reopen the border bridge.'
    const [agreement] = read(text, [
      { source: 'The two presidents', cue: 'agreed', content: 'to reopen the border bridge' },
    ])
    expect(agreement?.commitments.map(one => one.text)).toEqual(['to reopen the border bridge'])
    expect(
      read('The mayor agreed to reopen the border bridge.', [
        { source: 'The mayor', cue: 'agreed', content: 'to reopen the border bridge' },
      ]),
    ).toEqual([])
  })

  it('have their day, place and parties from beside them', () => {
    const [truce] = read('Chad signed a truce with the rebels in Ombela on Friday.', [], {
      published: '2031-03-09',
    })
    expect(truce).toMatchObject({ date: '2031-03-07', place: 'Ombela' })
    expect(truce?.parties).toContain('rebels')
    expect(read('Chad broke the truce on Friday.', [], { published: '2031-03-09' })[0]?.date).toBeNull()
  })

  it.each([
    ['They reached a deal to free forty miners, which failed.', ['to free forty miners']],
    ['They reached a deal for the release of forty miners.', ['the release of forty miners']],
    ['The truce covers the withdrawal of all guns.', ['the withdrawal of all guns']],
    ['The truce began in the rain.', []],
    ['Kenya had agreed to a truce and will free forty miners.', ['free forty miners']],
  ])('lay down what %s says', (text, expected) => {
    expect(read(text)[0]?.commitments.map(one => one.text)).toEqual(expected)
  })

  it('cut what several agreed on into clauses', () => {
    const content = 'guns should be handed in, roads should be cleared and posts should be left'
    const [deal] = read(`The accord came late. The two sides agreed that ${content}.`, [
      { source: 'The two sides', cue: 'agreed', content },
    ])
    expect(deal?.commitments.map(one => one.text)).toEqual([
      'guns should be handed in',
      'roads should be cleared',
      'posts should be left',
    ])
  })
})

describe('breaches', () => {
  const count = (text: string) => read(text).flatMap(({ breaches }) => breaches).length

  it.each([
    'Shelling has continued despite the truce.',
    'The truce was announced on Monday. But attacks on villages have continued.',
    'The army did not respect the truce.',
    'Troops were seen beyond the agreed truce lines.',
  ])('are read from %s', text => {
    expect(count(text)).toBe(1)
  })

  it.each([
    'Shelling continued for a week before anybody spoke of the truce.',
    'Nobody violated the truce.',
    'Talks on the truce have continued.',
  ])('are not read from %s', text => {
    expect(count(text)).toBe(0)
  })
})
