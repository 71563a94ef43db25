import { describe, expect, it } from 'vitest'
import { isIsoDate, parseGiven } from '../../src/read/given.ts'

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

  it('is kept in the form of ISO 8601 when a space stands for the T', () => {
    expect(parseGiven({ published: '2031-05-03 09:30' }, 'x').given.published).toBe('2031-05-03T09:30')
  })
})

describe('metadata that somebody gives', () => {
  it('leaves out each value that is wrong, keeps the others, and says where it stands', () => {
    const { given, problems } = parseGiven(
      { outlet: ' Varn Courier ', published: 'yesterday', language: '??', title: 7, editor: 'N.' },
      'report.meta.json',
    )
    expect(given).toEqual({ outlet: 'Varn Courier' })
    expect(problems).toHaveLength(4)
    for (const { reason, remedy } of problems) {
      expect(reason).toMatch(/^report\.meta\.json: /)
      expect(remedy).toBeTruthy()
    }
  })
})
