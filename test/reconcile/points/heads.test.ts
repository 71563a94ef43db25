import { describe, expect, it } from 'vitest'
import { headsOf, tellingHeads } from '../../../src/reconcile/points/heads.ts'

describe('the nouns that a phrase is about', () => {
  it.each([
    ['more than forty farmers', ['farmer']],
    ['dozens of farmers', ['farmer']],
    ['two nuns and a priest', ['nun', 'priest']],
    ['the bridge over the Osk', ['bridge']],
    ['the drivers of the convoy', ['driver']],
    ['', []],
  ])('of %j', (phrase, heads) => {
    expect(headsOf(phrase)).toEqual(heads)
  })

  it('leave out who may be anybody', () => {
    expect(tellingHeads('all the captives')).toEqual([])
    expect(tellingHeads('the people and the teachers')).toEqual(['teacher'])
  })

  it('stay quick on a phrase that never ends', () => {
    expect(headsOf('bridge '.repeat(50_000)).length).toBeLessThan(2)
  })
})
