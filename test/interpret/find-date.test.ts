import { describe, expect, it } from 'vitest'
import { findDate } from '../../src/interpret/en/statement/find-date.ts'

const dateOf = (text: string, cue: string, published: string | null = '2031-03-09') =>
  findDate(text, { text, start: 0 }, text.indexOf(cue), published).date

describe('when it was said', () => {
  it('is the day that stands beside the saying', () => {
    expect(dateOf('Lersia accused Kovarra on Friday of having broken the accord.', 'accused')).toBe(
      '2031-03-07',
    )
    expect(dateOf('The council said on March 3 that it had left.', 'said')).toBe('2031-03-03')
  })

  it('is that of the verb that the saying is joined to, or that opens the sentence', () => {
    expect(dateOf('The envoy visited Kampala in January, and urged the rebels to leave.', 'urged')).toBe(
      '2031-01',
    )
    expect(dateOf('In January, the envoy warned that the truce was fragile.', 'warned')).toBe('2031-01')
    expect(dateOf('The truce of January, signed in Quito, was broken, the envoy said.', 'said')).toBeNull()
  })

  it('is not the day on which an agreement was signed', () => {
    expect(
      dateOf(
        'The two accuse each other of having broken the accord, which was signed on 14 February.',
        'accuse',
      ),
    ).toBeNull()
    expect(dateOf('Kovarra denied that the truce reached on March 3 was broken.', 'denied')).toBeNull()
  })

  it('stays a weekday where the article has no date', () => {
    const text = 'The mayor said on Tuesday that the bridge was closed.'
    expect(findDate(text, { text, start: 0 }, text.indexOf('said'), null)).toMatchObject({
      expression: { text: 'Tuesday' },
      date: null,
    })
  })
})
