import { describe, expect, it } from 'vitest'
import { type Line, Nearest, type Vectored } from '../../src/assist/index.ts'
import { line } from './statements.ts'

const at = (one: Line, degrees: number): Vectored => ({
  line: one,
  vector: Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)),
})
function pairsOf(all: readonly Vectored[], least = 0.8): string[] {
  const nearest = new Nearest(all, least)
  for (let row = 0; row < nearest.rows; row++) nearest.compare(row)
  return nearest
    .pairs()
    .map(({ a, b, similarity }) => `${[a.words, b.words].sort().join(' ~ ')} ${similarity}`)
}

const ferry = at(line('Orm', 'the ferry burnt'), 0)
const boat = at(line('Varn', 'a boat was set alight'), 10)
const snow = at(line('A nurse', 'it snowed'), 90)

describe('the nearest statements', () => {
  it('are those of other articles that are near enough', () => {
    expect(pairsOf([ferry, boat, snow])).toEqual(['a boat was set alight ~ the ferry burnt 0.9848'])
  })

  it('are none where nothing is near enough', () => {
    expect(pairsOf([ferry, boat, snow], 0.99)).toEqual([])
  })

  it('do not depend on the order', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      at(line(`Guard ${i}`, `shot number ${i} was heard`), i * 3),
    )
    expect(pairsOf(many.toReversed()).sort()).toEqual(pairsOf(many).sort())
    expect(pairsOf(many).length).toBeGreaterThan(12)
  })

  it('are at most five for one statement', () => {
    const crowd = Array.from({ length: 20 }, (_, i) =>
      at(line(`Guard ${i}`, `shot number ${i} was heard`), i),
    )
    const counts = new Map<string, number>()
    for (const pair of pairsOf(crowd))
      for (const words of pair.replace(/ [\d.]+$/, '').split(' ~ '))
        counts.set(words, (counts.get(words) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBe(5)
  })

  it('are not those of one article, nor the same words printed twice', () => {
    const same = { ...boat, line: { ...boat.line, article: ferry.line.article } }
    expect(pairsOf([ferry, same])).toEqual([])
    const reprint = { ...ferry, line: { ...ferry.line, id: 'st-other', article: 'ar-other' } }
    expect(pairsOf([ferry, reprint])).toEqual([])
  })
})
