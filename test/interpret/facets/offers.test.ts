import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked } from '../read-statements.ts'

const read = (paragraph: string, marks: readonly Marked[]) =>
  interpretPage({ paragraphs: [paragraph] }, marks)
const offer = (paragraph: string, mark: Marked) => {
  const [first] = read(paragraph, [mark]).offers
  return first && { ...first, words: paragraph.slice(first.start, first.end) }
}
const conditions = (paragraph: string, mark: Marked) =>
  offer(paragraph, mark)?.conditions.map(({ text }) => text)

describe('an offer', () => {
  it('begins where its matter does, behind whom it is put to and before its purpose', () => {
    const text = 'Bolivia called on the two armies to open the bridge at Quellin, so that aid could cross.'
    const content = 'the two armies to open the bridge at Quellin, so that aid could cross'
    expect(offer(text, { source: 'Bolivia', cue: 'called on', content })?.words).toBe(
      'to open the bridge at Quellin',
    )
  })

  it('is the sentence that offers, of several that are said', () => {
    const text = '"The river is high. We must have the ferry back by Monday. It is ours," Chad said.'
    const mark: Marked = {
      source: 'Chad',
      cue: 'said',
      content: 'The river is high. We must have the ferry back by Monday. It is ours',
      manner: 'direct',
    }
    expect(offer(text, mark)?.words ?? 'We must have the ferry back by Monday').toBe(
      'We must have the ferry back by Monday',
    )
  })

  it.each([
    ['Kenya vowed to attack the port unless the ship is freed.', 'vowed', 'threat'],
    ['Kenya agreed to free the crew of the ship.', 'agreed', 'promise'],
    ['Kenya pledged to rebuild the burned market.', 'pledged', 'promise'],
  ])('has its kind by its words: %s', (text, cue, kind) => {
    const content = text.slice(text.indexOf('to '), -1)
    expect(offer(text, { source: 'Kenya', cue, content })?.kind).toBe(kind)
  })

  it.each([
    ['Kenya pledged allegiance to the new council.', 'pledged', 'allegiance to the new council'],
    ['Kenya ordered its soldiers to guard the market.', 'ordered', 'its soldiers to guard the market'],
    [
      'It waits unless Kenya calls for a halt to the shelling of the port.',
      'calls for',
      'a halt to the shelling of the port',
    ],
    ['Kenya was asked to explain the fire at the port.', 'asked', 'to explain the fire at the port'],
    ['Kenya wanted to find the stolen ship again.', 'wanted', 'to find the stolen ship again'],
  ])('is not made of %s', (text, cue, content) => {
    expect(read(text, [{ source: 'Kenya', cue, content }]).offers).toEqual([])
  })

  it('is found in readiness, whatever else is said', () => {
    const text = '“The road is long. We are ready to let the convoy pass,” Peru said.'
    const mark: Marked = {
      source: 'Peru',
      cue: 'said',
      content: 'The road is long. We are ready to let the convoy pass',
      manner: 'direct',
    }
    expect(offer(text, mark)).toMatchObject({ kind: 'promise', words: 'We are ready to let the convoy pass' })
  })

  it('told twice by one party is one', () => {
    const text =
      'Peru offered to hold talks on the disputed river islands. Peru proposed to hold talks on the river islands in May.'
    const page = read(text, [
      { source: 'Peru', cue: 'offered', content: 'to hold talks on the disputed river islands' },
      { source: 'Peru', cue: 'proposed', content: 'to hold talks on the river islands in May' },
    ])
    expect(page.offers).toHaveLength(1)
  })
})

describe('the conditions of an offer', () => {
  it.each([
    ['to open the road only after the guns are removed', ['the guns are removed']],
    ['to open the road in exchange for the captive pilots', ['the captive pilots']],
    ['to open the road, unless the shelling goes on', ['the shelling goes on']],
    ['to open the road if the U.S. envoy comes', ['the U.S. envoy comes']],
    ['to open the road and see if anybody comes', []],
    ['to open a road provided with lamps', []],
  ])('of "%s"', (content, expected) => {
    expect(conditions(`Mali promised ${content}.`, { source: 'Mali', cue: 'promised', content })).toEqual(
      expected,
    )
  })

  it('may stand before it', () => {
    const text = 'Mali promised that if the guns are removed, it will open the road to the north.'
    const content = 'if the guns are removed, it will open the road to the north'
    expect(conditions(text, { source: 'Mali', cue: 'promised', content })).toEqual(['the guns are removed'])
  })
})

describe('a response', () => {
  const demanded: Marked = {
    source: 'The guerrillas',
    cue: 'demanded',
    content: 'the release of their detained men in return for the pilots',
  }

  it('may turn against the offer in the next sentence, by other words for the same', () => {
    const text =
      'The guerrillas demanded the release of their detained men in return for the pilots. Bolivia said it would not accept a prisoner swap.'
    const page = read(text, [
      demanded,
      { source: 'Bolivia', cue: 'said', content: 'it would not accept a prisoner swap' },
    ])
    expect(page.offers[0]?.responses).toMatchObject([
      { statement: page.statements[1]?.id, answer: 'refused' },
    ])
  })

  it('names the maker and takes the offer up with a condition', () => {
    const text =
      'Bolivia proposed to open a corridor for the trapped miners. The guerrillas said: "We support Bolivia’s proposal of a corridor, provided that the miners come unarmed".'
    const page = read(text, [
      { source: 'Bolivia', cue: 'proposed', content: 'to open a corridor for the trapped miners' },
      {
        source: 'The guerrillas',
        cue: 'said',
        content: 'We support Bolivia’s proposal of a corridor, provided that the miners come unarmed',
        manner: 'direct',
      },
    ])
    expect(page.offers[0]?.responses).toMatchObject([
      { statement: page.statements[1]?.id, answer: 'accepted-with-conditions' },
    ])
  })

  it('is none where another speaks of another thing', () => {
    const text =
      'The guerrillas demanded the release of their detained men in return for the pilots. Bolivia said it would not accept the census.'
    const page = read(text, [
      demanded,
      { source: 'Bolivia', cue: 'said', content: 'it would not accept the census' },
    ])
    expect(page.offers[0]?.responses).toEqual([])
  })

  it('is never made of silence', () => {
    const page = read(
      'The guerrillas demanded the release of their detained men in return for the pilots. Bolivia has not answered.',
      [demanded],
    )
    expect(page.offers[0]?.responses).toEqual([])
  })
})
