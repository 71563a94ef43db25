import { describe, expect, it } from 'vitest'
import { actorRegister, formKey, KNOWN_ACTORS, type KnownActor } from '../../src/lexicon/actors/index.ts'

const own = (id: string, name: string): KnownActor => ({
  id,
  kind: 'armed-group',
  names: { en: [{ name, from: null, to: null, forms: [{ text: name, needsFuller: false }] }] },
})

describe('the actors of the lexicon', () => {
  it('have an id each, and a name in every cell', () => {
    const ids = KNOWN_ACTORS.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const { names } of KNOWN_ACTORS)
      for (const { name, from, to } of Object.values(names).flat()) {
        expect(name).not.toBe('')
        expect(from ?? 0).toBeLessThanOrEqual(to ?? 9999)
      }
  })

  it('are found however their name is spelt, but not by a common word', () => {
    const { named } = actorRegister('en')
    const ids = (words: string) => named(words).map(({ actor }) => actor.id)
    expect(ids('Al Qaeda')).toEqual(['al-qaeda'])
    expect(ids('U.N.')).toEqual(['un'])
    expect(ids('WHO')).toEqual(['who'])
    expect(ids('who')).toEqual([])
    expect(formKey('People’s Protection Units')).toBe(formKey("People's Protection Units"))
  })

  it('give way to those of the user', () => {
    const { named } = actorRegister('en', [own('ridge-front', 'Hamas')])
    expect(named('Hamas').map(({ actor }) => actor.id)).toEqual(['ridge-front'])
  })

  it('are none in a language that the lexicon has no names in', () => {
    expect(actorRegister('cy').named('Hamas')).toEqual([])
  })
})
