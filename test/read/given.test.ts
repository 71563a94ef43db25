import { describe, expect, it } from 'vitest'
import { parseGiven } from '../../src/read/given.ts'

describe('a date that somebody gives', () => {
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
