import { describe, expect, it } from 'vitest'
import { quotedRanges } from '../../src/reconcile/quoted-words.ts'

const quoted = (text: string): string[] => quotedRanges(text).map(({ start, end }) => text.slice(start, end))

describe('words in quotation marks', () => {
  it('stand between curly, straight, angled and low marks', () => {
    expect(quoted('“The dam holds,” she said. "It does."')).toEqual(['The dam holds,', 'It does.'])
    expect(quoted('«La digue tient», dit-elle. „Der Damm hält“, sagte er.')).toEqual([
      'La digue tient',
      'Der Damm hält',
    ])
  })

  it('stand between single marks, whatever apostrophes they hold', () => {
    expect(quoted("The warden said: 'It wasn't us who opened the lock.' He left.")).toEqual([
      "It wasn't us who opened the lock.",
    ])
  })

  it('are not made by an apostrophe', () => {
    expect(quoted("The warden's men didn't open the farmers' lock")).toEqual([])
  })

  it('end with their paragraph where no mark closes them', () => {
    expect(quoted('“The dam holds\nHe left')).toEqual(['The dam holds'])
    expect(quoted('He said: “The dam holds')).toEqual(['The dam holds'])
  })
})
