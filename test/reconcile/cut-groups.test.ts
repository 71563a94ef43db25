import { describe, expect, it } from 'vitest'
import { BY_COPY, cutGroups, type Link } from '../../src/reconcile/index.ts'

const link = (a: string, b: string, strength: number): Link => ({ a, b, strength })

describe('articles that hang together', () => {
  it('are one group where they are few', () => {
    const links = [link('a', 'b', 1), link('b', 'c', 3)]
    expect(cutGroups(['c', 'b', 'a', 'd'], links, 3)).toEqual({
      groups: [['a', 'b', 'c'], ['d']],
      crowds: [],
    })
  })

  it('are parted at their weakest links where they are too many, and no further than that', () => {
    const links = [link('a', 'b', 3), link('b', 'c', 2), link('c', 'd', 4), link('d', 'e', 1)]
    expect(cutGroups(['a', 'b', 'c', 'd', 'e'], links, 4).groups).toEqual([['a', 'b', 'c', 'd'], ['e']])
    expect(cutGroups(['a', 'b', 'c', 'd', 'e'], links, 3).groups).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  it('are told as a crowd where even copies are too many', () => {
    const links = ['b', 'c', 'd'].map(id => link('a', id, BY_COPY))
    expect(cutGroups(['a', 'b', 'c', 'd'], links, 3)).toEqual({ groups: [], crowds: [['a', 'b', 'c', 'd']] })
  })

  it('are grouped alike whichever links of those that keep them together are known', () => {
    const star = ['b', 'c', 'd'].map(id => link('a', id, 2))
    const chain = [link('a', 'b', 2), link('b', 'c', 2), link('c', 'd', 2), link('b', 'd', 1)]
    const ids = ['a', 'b', 'c', 'd']
    for (const most of [2, 3, 4]) expect(cutGroups(ids, star, most)).toEqual(cutGroups(ids, chain, most))
  })
})
