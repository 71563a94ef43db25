import { describe, expect, it } from 'vitest'
import { readStance } from '../../src/assist/read-stance.ts'
import { side } from './statements.ts'

const TEXT =
  'Rain fell on the pass. The Tarn council  said its guards “did not\nfire on the ferry – never” on Monday. A witness said they did not fire.'
const { passage } = side(TEXT, 'its guards “did not\nfire on the ferry – never”', 'The Tarn council')
const reading = (answer: unknown) =>
  readStance(typeof answer === 'string' ? answer : JSON.stringify(answer), passage)
const wordsOf = (answer: unknown): string => {
  const read = reading(answer)
  return read.kind === 'accepted' ? TEXT.slice(read.words.start, read.words.end) : read.kind
}
const refusalOf = (answer: unknown): string => {
  const read = reading(answer)
  return read.kind === 'refused' ? read.reason : read.kind
}

describe('a model’s answer', () => {
  it('is taken with the words that it rests on, as the text has them', () => {
    expect(reading({ stance: 'deny', words: 'fire on the ferry' })).toMatchObject({ stance: 'deny' })
    expect(wordsOf({ stance: 'deny', words: 'guards “did not fire on the ferry' })).toBe(
      'guards “did not\nfire on the ferry',
    )
  })

  it('may straighten quotation marks and dashes', () => {
    expect(wordsOf({ stance: 'deny', words: '"did not fire on the ferry - never"' })).toBe(
      '“did not\nfire on the ferry – never”',
    )
  })

  it('may be thought aloud and fenced', () => {
    expect(
      wordsOf('<think>It says not.</think>\n```json\n{"stance":"deny","words":"on the ferry"}\n```'),
    ).toBe('on the ferry')
  })

  it('suggests nothing where the two are unrelated', () => {
    expect(reading({ stance: 'unrelated', words: '' })).toEqual({ kind: 'unrelated' })
  })

  it.each([
    ['words that are not in the text', 'the guards fired first', 'its words are not in the text'],
    ['words of another speaker', 'A witness said', 'its words are outside of the statement'],
    ['words in other case', 'DID NOT FIRE', 'its words are not in the text'],
    ['half of a word', 'id not fire on', 'its words are not in the text'],
    ['no words', '', 'it rests on no words'],
    ['a dash', ' – ', 'it rests on no words'],
  ])('is refused with %s', (_, words, reason) => {
    expect(refusalOf({ stance: 'deny', words })).toBe(reason)
  })

  it('is refused with words that stand in the statement twice', () => {
    const twice = side(
      'Orm said the dam and the mill were lost, the dam first.',
      'the dam and the mill were lost, the dam first',
    )
    expect(readStance('{"stance":"assert","words":"the dam"}', twice.passage)).toMatchObject({
      reason: 'its words stand in the text more than once',
    })
  })

  it.each([
    ['prose', 'The council denies it.'],
    ['a list', '[{"stance":"deny","words":"on the ferry"}]'],
    ['two objects', '{"stance":"deny","words":"on the ferry"}{"stance":"deny","words":"on the ferry"}'],
    ['a field more', '{"stance":"deny","words":"on the ferry","confidence":0.99}'],
    ['half of an object', '{"stance":"deny","wor'],
    ['nothing', ''],
    ['null', 'null'],
  ])('is refused as %s', (_, answer) => {
    expect(refusalOf(answer)).toBe('it is not the JSON that was asked for')
  })

  it.each(['DENY', 'reprint', '', 7, null, ['deny'], undefined])('is refused with the stance %j', stance => {
    expect(refusalOf({ stance, words: 'on the ferry' })).toBe('it names no stance of those asked for')
  })

  it.each([7, null, ['on the ferry'], { text: 'on the ferry' }])('is refused with the words %j', words => {
    expect(refusalOf({ stance: 'deny', words })).toBe('it rests on no words')
  })

  it('is read in time in proportion to its length', () => {
    expect(refusalOf('<think>'.repeat(2_000))).toBe('it is not the JSON that was asked for')
    expect(refusalOf({ stance: 'deny', words: 'did '.repeat(4_000) })).toBe('its words are not in the text')
  })
})
