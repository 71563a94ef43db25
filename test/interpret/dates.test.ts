import { describe, expect, it } from 'vitest'
import { findDateWords } from '../../src/interpret/en/dates/find-date-words.ts'
import { resolveDate } from '../../src/interpret/en/dates/resolve-date.ts'

describe('date words', () => {
  it.each([
    ['Friday', '2031-03-07'],
    ['Sunday', '2031-03-09'],
    ['last Sunday', '2031-03-02'],
    ['yesterday', '2031-03-08'],
    ['3 May', '2030-05-03'],
    ['March 3, 2029', '2029-03-03'],
    ['January', '2031-01'],
    ['July', '2030-07'],
    ['July 2027', '2027-07'],
    ['2028', '2028'],
    ['earlier this month', '2031-03'],
    ['last month', '2031-02'],
    ['last year', '2030'],
    ['three days ago', '2031-03-06'],
    ['two months ago', '2031-01'],
    ['last week', null],
    ['several days ago', null],
    ['February 31', null],
  ])('"%s" on a Sunday in March is %s', (words, expected) => {
    expect(resolveDate(words, '2031-03-09T06:00:00Z')).toBe(expected)
  })

  it('fix nothing without a day to count from, unless they say the year', () => {
    expect(resolveDate('Friday', null)).toBeNull()
    expect(resolveDate('3 May', null)).toBeNull()
    expect(resolveDate('3 May 2030', null)).toBe('2030-05-03')
  })

  it('are not since when, until when, or a verb', () => {
    const found = (text: string) => findDateWords(text).map(({ words }) => words)
    expect(found('They march and may stay until Friday, as they have since 3 May.')).toEqual([])
    expect(found('It fell in July, or on 3 May, or last Friday.')).toEqual(['July', '3 May', 'last Friday'])
  })
})
