import { describe, expect, it } from 'vitest'
import { asClause, bare, lowered, sentenceAt, short } from '../../src/reconcile/plain-words.ts'

describe('the words of a dispute', () => {
  it('are those of the sentence that says it', () => {
    const text = 'We signed nothing. There is no truce with Gen. Abara. It is a lie.'
    expect(sentenceAt(text, 0)).toBe('We signed nothing.')
    expect(sentenceAt(text, 30)).toBe('There is no truce with Gen. Abara.')
  })

  it('make a clause of what somebody is reported to have done', () => {
    expect(asClause('the envoy … to have been held at Port Selim')).toBe(
      'the envoy has been held at Port Selim',
    )
    expect(asClause('the envoys … to be in the harbour')).toBe('the envoys are in the harbour')
    expect(asClause('It … that the bridge was mined')).toBe('the bridge was mined')
  })

  it('lose a quotation mark that has no other half', () => {
    expect(bare('“the river is ours.')).toBe('the river is ours')
    expect(bare('it took “one or two days.”')).toBe('it took “one or two days”')
  })

  it('begin small, save with a name', () => {
    const article = 'The wells were poisoned. Old wells are deep. Marsa fell.'
    expect(lowered('Wells were poisoned', 'Some wells are deep.')).toBe('wells were poisoned')
    expect(lowered('Marsa fell', article)).toBe('Marsa fell')
    expect(lowered('The Marsa council', article)).toBe('the Marsa council')
  })

  it('end at a clause where they are long', () => {
    const long = `the convoy that left the southern harbour of Port Selim on the first morning of the truce was stopped at the bridge, where ${'guards '.repeat(20)}`
    expect(short(long).endsWith('the bridge')).toBe(true)
    expect(short('x'.repeat(50))).toBe('x'.repeat(50))
  })
})
