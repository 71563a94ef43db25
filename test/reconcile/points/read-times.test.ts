import { describe, expect, it } from 'vitest'
import { joinTimes, readTimes, timesClash } from '../../../src/reconcile/points/read-times.ts'

describe('times', () => {
  it('are read as far as words fix them', () => {
    expect(readTimes('on Thursday, 4 March 2031')).toEqual({
      weekday: 'thurs',
      month: 'mar',
      day: '4',
      year: '2031',
    })
    expect(readTimes('in the past 3 weeks')).toEqual(readTimes(null))
  })

  it('clash only where both fix the same thing otherwise', () => {
    expect(timesClash(readTimes('on Monday'), readTimes('on Tuesday'))).toBe(true)
    expect(timesClash(readTimes('on Monday'), readTimes('in March'))).toBe(false)
    expect(timesClash(readTimes('2030'), readTimes('March 2031'))).toBe(true)
  })

  it('keep what is known first', () => {
    expect(joinTimes(readTimes('in March'), readTimes('3 April 2031'))).toMatchObject({
      month: 'mar',
      year: '2031',
    })
  })
})
