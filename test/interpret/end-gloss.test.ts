import { describe, expect, it } from 'vitest'
import { withoutLastGloss } from '../../src/interpret/en/end-gloss.ts'

const bare = (text: string): string =>
  withoutLastGloss(text, [{ start: 0, end: text.length }])
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')

describe('a content without the gloss at its end', () => {
  it.each([
    ['the rebels held the ridge of Orm, which looks over the valley', 'the rebels held the ridge of Orm'],
    ['they had spoken with Tora Lind, a lawyer from Velk', 'they had spoken with Tora Lind'],
    ['the raid was on Monday, one of many raids by the army and its friends', 'the raid was on Monday'],
    ['the group wanted a state, along the lines of old Kovarra', 'the group wanted a state'],
  ])('ends before it: %s', (text, expected) => {
    expect(bare(text)).toBe(expected)
  })

  it.each([
    'Earlier, a crowd gathered at the gate',
    'the army would leave with Ostra, the Union and the town of Velk',
    'after the raid on Velk, the army was sent to the north',
    'in the town of Velk, a patrol seized the mill',
    'the mill that stands by the river was lost',
  ])('is all of it where the words are part of what is said: %s', text => {
    expect(bare(text)).toBe(text)
  })

  it('keeps what stands before the last part', () => {
    const text = 'The deal, which Harl signed held'
    const parts = [
      { start: 0, end: 26 },
      { start: 27, end: 31 },
    ]
    expect(withoutLastGloss(text, parts)).toEqual(parts)
  })
})
