import { describe, expect, it } from 'vitest'
import { keysOf, linked, packProfile, profileOf, readProfile } from '../../src/reconcile/index.ts'
import { dossierOf } from '../interpret/read-statements.ts'
import { finds } from './neighbours.ts'

const denial = (published?: string) =>
  dossierOf(
    {
      outlet: 'Quay',
      paragraphs: ['Peru denied that it had shelled the bridge at Tumbes.'],
      ...(published ? { published } : {}),
    },
    [{ source: 'Peru', cue: 'denied', content: 'that it had shelled the bridge at Tumbes' }],
  )
const charge = (published?: string) =>
  dossierOf(
    {
      outlet: 'Bay',
      paragraphs: ['Ecuador accused Peru of shelling the bridge at Tumbes.'],
      ...(published ? { published } : {}),
    },
    [{ source: 'Ecuador', cue: 'accused', content: 'shelling the bridge at Tumbes' }],
  )

describe('a profile', () => {
  it('is the same when it was stored', () => {
    for (const dossier of [denial('2031-05-01'), charge()]) {
      const profile = profileOf(dossier)
      const stored = readProfile(profile.id, packProfile(profile))
      expect(stored).toEqual(profile)
      expect(keysOf(stored)).toEqual(keysOf(profile))
    }
  })

  it('tells what the whole article would', () => {
    const [a, b] = [denial('2031-05-01'), charge('2031-05-02')].map(profileOf)
    if (!a || !b) throw new Error('two profiles')
    expect(linked(readProfile(a.id, packProfile(a)), b)).toBe(true)
  })
})

describe('articles on one matter', () => {
  it('find each other when they are near in time, from either side', () => {
    for (const [a, b] of [
      ['2031-05-01', '2031-05-02'],
      ['2031-05-01', '2031-06-14'],
      ['2031-06-14', '2031-05-01'],
      ['2031-05-01', undefined],
      [undefined, '2031-05-01'],
      [undefined, undefined],
    ]) {
      expect(finds(denial(a), charge(b))).toBe(true)
      expect(finds(charge(b), denial(a))).toBe(true)
    }
  })

  it('are not even compared when months lie between them', () => {
    expect(finds(denial('2031-05-01'), charge('2031-11-02'))).toBe(false)
    expect(finds(charge('2031-11-02'), denial('2031-05-01'))).toBe(false)
  })

  it('are not compared where both only tell it', () => {
    const other = dossierOf(
      {
        outlet: 'Cape',
        paragraphs: ['Poland accused Peru of shelling the bridge at Tumbes, in a long note.'],
      },
      [{ source: 'Poland', cue: 'accused', content: 'shelling the bridge at Tumbes' }],
    )
    expect(finds(charge('2031-05-01'), other)).toBe(false)
  })
})

describe('a line of twenty-five words and more', () => {
  const LINE =
    'Write to the desk on the northern mole with your own pictures of barges, lamps and bridges, and keep to the rules that hang beside the door of this house.'
  const printed = (outlet: string | undefined, words: string) =>
    dossierOf(
      {
        ...(outlet ? { outlet } : {}),
        paragraphs: [Array.from({ length: 300 }, (_, i) => `${words}${i}`).join(' '), LINE],
      },
      [],
    )

  it('ties articles of two outlets, or of outlets that nobody knows', () => {
    const hill = printed('Hill Post', 'grain')
    for (const other of [printed('Bay Daily', 'sheep'), printed(undefined, 'sheep')]) {
      expect(finds(hill, other)).toBe(true)
      expect(finds(other, hill)).toBe(true)
    }
  })

  it('ties nothing where one outlet prints it under everything', () => {
    const hill = printed('Hill Post', 'grain')
    const other = printed('HILL-post', 'sheep')
    expect(finds(hill, other)).toBe(false)
    expect(finds(other, hill)).toBe(false)
  })
})
