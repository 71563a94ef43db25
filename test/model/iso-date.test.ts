import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/model/index.ts'

describe('a date that somebody gives', () => {
  it.each([
    '2031',
    '2031-05',
    '2031-05-03',
    '2031-05-03T09:30',
    '2031-05-03T09:30:00Z',
    '2031-05-03T23:59+02:00',
  ])('may be %s', date => expect(isIsoDate(date)).toBe(true))

  it.each([
    '',
    '31',
    '3 May 2031',
    '2031-13',
    '2031-02-30',
    '2031-05-03T24:10',
    '2031-05-03T99:99',
    '05/03/2031',
  ])('may not be "%s"', date => expect(isIsoDate(date)).toBe(false))
})
