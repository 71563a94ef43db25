import { describe, expect, it } from 'vitest'
import { cutAtMarks, range } from '../../src/model/index.ts'

const TEXT = 'Orsk said the mill was empty. Reth denied it.'
const mark = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, words }
}
const cut = (from: number, to: number, words: readonly string[]) =>
  cutAtMarks(range(from, to), words.map(mark)).map(({ start, end, over }) => [
    TEXT.slice(start, end),
    over.map(one => one.words),
  ])

describe('cutting a text at its marks', () => {
  it('gives pieces that make up the text, each with the marks over it', () => {
    expect(cut(0, 29, ['Orsk', 'said'])).toEqual([
      ['Orsk', ['Orsk']],
      [' ', []],
      ['said', ['said']],
      [' the mill was empty.', []],
    ])
  })

  it('cuts marks that overlap where each begins and ends', () => {
    expect(cut(0, 29, ['said the mill', 'mill was empty'])).toEqual([
      ['Orsk ', []],
      ['said the ', ['said the mill']],
      ['mill', ['said the mill', 'mill was empty']],
      [' was empty', ['mill was empty']],
      ['.', []],
    ])
  })

  it('keeps inside the range: a mark that goes on behind it is cut off, one elsewhere is none', () => {
    expect(cut(18, 29, ['was empty. Reth', 'denied'])).toEqual([
      [' ', []],
      ['was empty.', ['was empty. Reth']],
    ])
  })

  it('gives the whole where nothing is marked, and nothing where there is nothing', () => {
    expect(cut(0, 4, [])).toEqual([['Orsk', []]])
    expect(cut(4, 4, ['said'])).toEqual([])
  })
})
