import { describe, expect, it } from 'vitest'
import { writtenDate } from '../../../src/lexicon/en/written-dates.ts'

describe('a date in words', () => {
  it('is read in either order, with and without a time', () => {
    expect(writtenDate('Stellin, 4 March 2031, 14:20. Kovarpress')).toBe('2031-03-04T14:20')
    expect(writtenDate('Published on May 3rd, 2031 at 2:05 pm')).toBe('2031-05-03T14:05')
    expect(writtenDate('Monday, Sept. 9, 2031')).toBe('2031-09-09')
    expect(writtenDate('the 12th of June 2031, 12.30 a.m.')).toBe('2031-06-12T00:30')
  })

  it('is not made up where it does not exist or is not whole', () => {
    for (const text of [
      '31 April 2031',
      '3 May',
      '03/05/2031',
      'May 2031',
      'Monday',
      'marched 12 miles in 2031',
    ]) {
      expect(writtenDate(text), text).toBeNull()
    }
  })
})
